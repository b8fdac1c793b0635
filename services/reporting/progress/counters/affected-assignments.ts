import { type EntityManager, In } from 'typeorm'
import { type CounterDelta, TaskTopic } from '../../../kit/indicators/index.ts'
import { isMappingChange } from '../../../kit/runtime/index.ts'
import { type Change, padded } from '../../../kit/store/index.ts'
import { Assignment } from '../../assignment/assignment.ts'
import { topicOfCondition } from '../../task/topics.ts'
import { unitsBelow } from '../../unit/is-below-unit.ts'

/** The assignments whose bucket changes may affect: changed ones, proven ones, those of mapped tasks and of moved units. */
export const affectedAssignments = async (
  manager: EntityManager,
  changes: readonly Change[],
  deltas: readonly CounterDelta[],
): Promise<readonly string[]> => [
  ...changes.flatMap(({ subject }) => assignmentIdIn(subject) ?? []),
  ...(await provenAssignments(manager, deltas)),
  ...(await assignmentsOfMappedTasks(manager, changes)),
  ...(await assignmentsOfMovedUnits(manager, changes)),
]

const prefix = 'Assignment:'

const assignmentIdIn = (subject: string): string | undefined =>
  subject.startsWith(prefix) ? subject.slice(prefix.length) : undefined

const provenAssignments = async (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
): Promise<readonly string[]> => {
  const proofs = deltas.flatMap(({ indicator, year, unitId }) => {
    const topic = topicOfCondition(indicator)
    return topic === undefined ? [] : [{ topic, year, unitId }]
  })
  if (proofs.length === 0) return []
  const mappings = await manager.findBy(TaskTopic, {
    topic: In(padded([...new Set(proofs.map(({ topic }) => topic))])),
    year: In(padded([...new Set(proofs.map(({ year }) => year))])),
  })
  const tasks = new Map<string, string[]>()
  for (const { topic, year, taskId } of mappings) {
    const key = `${topic} ${year}`
    tasks.set(key, [...(tasks.get(key) ?? []), taskId])
  }
  return proofs.flatMap(({ topic, year, unitId }) =>
    (tasks.get(`${topic} ${year}`) ?? []).map((taskId) => `${taskId}:${unitId}`),
  )
}

/** The assignments of tasks whose topics have changed. */
const assignmentsOfMappedTasks = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const taskIds = changes.filter(isMappingChange).flatMap(({ taskId }) => taskId ?? [])
  if (taskIds.length === 0) return []
  const assignments = await manager.find(Assignment, {
    select: { id: true },
    where: { taskId: In(padded([...new Set(taskIds)])) },
  })
  return assignments.map(({ id }) => id)
}

const assignmentsOfMovedUnits = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const ids: string[] = []
  for (const { kind, unitId, subject } of changes) {
    // A unit that was created or moved may belong to another city.
    if (kind !== 'unit.set' && kind !== 'unit.moved') continue
    const units = await unitsBelow(manager, unitId ?? subject.replace('Unit:', ''))
    const assignments = await manager.find(Assignment, {
      select: { id: true },
      where: { unitId: In(units.map(({ id }) => id)) },
    })
    ids.push(...assignments.map(({ id }) => id))
  }
  return ids
}
