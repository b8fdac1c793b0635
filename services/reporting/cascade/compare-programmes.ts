import { In, type EntityManager } from 'typeorm'
import { localized } from '../../../schema/vocabulary/index.ts'
import { padded } from '../../kit/store/index.ts'
import { Assignment } from '../assignment/assignment.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import type { Programme } from '../programme/programme.ts'
import { Task } from '../task/task.ts'
import { existsOn } from '../../kit/access/index.ts'
import { isBelowUnit } from '../unit/is-below-unit.ts'
import { Unit } from '../unit/unit.ts'
import { Cascade, CascadeGap, CascadeRow } from './cascade.ts'
import { compareTasks, finding } from './compare-tasks.ts'
import { mostAlike } from './match-titles.ts'

interface Comparison {
  readonly programme: Programme
  readonly above: Programme
  /** The government whose programme is compared. */
  readonly area: Unit
  readonly today: string
}

/** Compares the tasks of a programme with those above that concern its government. */
export const compareProgrammes = async (
  read: EntityManager,
  { programme, above, area, today }: Comparison,
): Promise<Cascade> => {
  const own = await tasksInForce(read, programme)
  const concerning = await tasksOf(read, above, area)
  const ended = await endedUnits(read, own, today)
  const rows = concerning.map((task) => {
    const { match, score } = mostAlike(task, own)
    const findings = match
      ? compareTasks(task, match, ended.get(match.id) ?? [])
      : [
          finding(
            CascadeGap.MISSING,
            localized(
              `no task is like “${task.titleHant}”`,
              `沒有與「${task.titleHant}」相近的任務`,
            ),
          ),
        ]
    const row = { task, carriedOutBy: match, likeness: Math.round(score * 100) / 100, findings }
    return Object.assign(new CascadeRow(), row)
  })
  const used = new Set(rows.map(({ carriedOutBy }) => carriedOutBy?.id))
  const additional = own.filter(({ id }) => !used.has(id))
  return Object.assign(new Cascade(), { programme, above, rows, additional })
}

const tasksInForce = async (read: EntityManager, { id }: Programme): Promise<readonly Task[]> => {
  const tasks = await read.find(Task, { where: { programmeId: id }, order: { number: 'ASC' } })
  return tasks.filter(({ withdrawnOn }) => withdrawnOn === null)
}

/** The tasks that are assigned to the government or to units below it. */
const tasksOf = async (
  read: EntityManager,
  programme: Programme,
  area: Unit,
): Promise<readonly Task[]> => {
  const rows = await read
    .createQueryBuilder(Assignment, 'record')
    .select('record.taskId', 'taskId')
    .distinct(true)
    .innerJoin(Unit, 'unit', 'unit.id = record.unitId')
    .where('record.programmeId = :programme', { programme: programme.id })
    .andWhere('record.state <> :withdrawn', { withdrawn: AssignmentState.WITHDRAWN })
    .andWhere(isBelowUnit('unit.path', 'area'), { area: area.id })
    .getRawMany<{ readonly taskId: string }>()
  const ids = new Set(rows.map(({ taskId }) => taskId))
  return (await tasksInForce(read, programme)).filter(({ id }) => ids.has(id))
}

/** The units of each task, lead units and those named or assigned, that ended before today. */
const endedUnits = async (
  read: EntityManager,
  tasks: readonly Task[],
  today: string,
): Promise<ReadonlyMap<string, readonly Unit[]>> => {
  const taskIds = tasks.map(({ id }) => id)
  const assignments = await read.find(Assignment, {
    select: { id: true, taskId: true, unitId: true },
    where: { taskId: In(padded(taskIds)) },
    order: { id: 'ASC' },
  })
  const ids = [...new Set(assignments.map(({ unitId }) => unitId))]
  const units = await read.find(Unit, { where: { id: In(padded(ids)) } })
  const ended = new Map(
    units.filter((unit) => !existsOn(unit, today)).map((unit) => [unit.id, unit]),
  )
  return new Map(
    taskIds.map((taskId) => [
      taskId,
      assignments.flatMap((one) => (one.taskId === taskId && ended.get(one.unitId)) || []),
    ]),
  )
}
