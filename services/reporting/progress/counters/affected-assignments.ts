import { type EntityManager, In, Like } from 'typeorm'
import type { CounterDelta } from '../../../kit/indicators/index.ts'
import type { Change } from '../../../kit/store/index.ts'
import { Assignment } from '../../assignment/assignment.ts'
import { Unit } from '../../unit/unit.ts'

/** The assignments that changes may have moved to another cell: their own, those they prove, those of units that moved. */
export const affectedAssignments = async (
  manager: EntityManager,
  changes: readonly Change[],
  deltas: readonly CounterDelta[],
): Promise<readonly string[]> => [
  ...changes.flatMap(({ subject }) => assignmentIn(subject) ?? []),
  ...(await provenBy(manager, deltas)),
  ...(await ofMovedUnits(manager, changes)),
]

const noun = 'Assignment:'

const assignmentIn = (subject: string): string | undefined =>
  subject.startsWith(noun) ? subject.slice(noun.length) : undefined

const provenBy = async (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
): Promise<readonly string[]> => {
  const proving = deltas.filter(({ task }) => task !== 0)
  if (proving.length === 0) return []
  const wanted = new Set(proving.map(({ year, task, unitId }) => `${year} ${task} ${unitId}`))
  const found = await manager.find(Assignment, {
    select: { id: true, year: true, taskNumber: true, unitId: true },
    where: {
      unitId: In([...new Set(proving.map(({ unitId }) => unitId))]),
      taskNumber: In([...new Set(proving.map(({ task }) => task))]),
    },
  })
  return found
    .filter(({ year, taskNumber, unitId }) => wanted.has(`${year} ${taskNumber} ${unitId}`))
    .map(({ id }) => id)
}

const ofMovedUnits = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const ids: string[] = []
  for (const { kind, unitId, subject } of changes) {
    if (kind !== 'unit.set') continue
    const below = await manager.find(Unit, {
      select: { id: true },
      where: { path: Like(`%/${unitId ?? subject.replace('Unit:', '')}/%`) },
    })
    const found = await manager.find(Assignment, {
      select: { id: true },
      where: { unitId: In(below.map(({ id }) => id)) },
    })
    ids.push(...found.map(({ id }) => id))
  }
  return ids
}
