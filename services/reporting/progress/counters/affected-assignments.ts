import { type EntityManager, In, Like } from 'typeorm'
import type { CounterDelta } from '../../../kit/indicators/index.ts'
import { type Change, padded } from '../../../kit/store/index.ts'
import { Assignment } from '../../assignment/assignment.ts'
import { Unit } from '../../unit/unit.ts'

/** The assignments whose bucket changes may affect: changed ones, proven ones, and those of moved units. */
export const affectedAssignments = async (
  manager: EntityManager,
  changes: readonly Change[],
  deltas: readonly CounterDelta[],
): Promise<readonly string[]> => [
  ...changes.flatMap(({ subject }) => assignmentIdIn(subject) ?? []),
  ...(await provenAssignments(manager, deltas)),
  ...(await assignmentsOfMovedUnits(manager, changes)),
]

const prefix = 'Assignment:'

const assignmentIdIn = (subject: string): string | undefined =>
  subject.startsWith(prefix) ? subject.slice(prefix.length) : undefined

const provenAssignments = async (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
): Promise<readonly string[]> => {
  const proofs = deltas.filter(({ task }) => task !== 0)
  if (proofs.length === 0) return []
  const keys = new Set(proofs.map(({ year, task, unitId }) => `${year} ${task} ${unitId}`))
  const candidates = await manager.find(Assignment, {
    select: { id: true, year: true, taskNumber: true, unitId: true },
    where: {
      unitId: In(padded([...new Set(proofs.map(({ unitId }) => unitId))])),
      taskNumber: In(padded([...new Set(proofs.map(({ task }) => task))])),
    },
  })
  return candidates
    .filter(({ year, taskNumber, unitId }) => keys.has(`${year} ${taskNumber} ${unitId}`))
    .map(({ id }) => id)
}

const assignmentsOfMovedUnits = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const ids: string[] = []
  for (const { kind, unitId, subject } of changes) {
    // A unit that was created or moved may belong to another city.
    if (kind !== 'unit.set' && kind !== 'unit.moved') continue
    const units = await manager.find(Unit, {
      select: { id: true },
      where: { path: Like(`%/${unitId ?? subject.replace('Unit:', '')}/%`) },
    })
    const assignments = await manager.find(Assignment, {
      select: { id: true },
      where: { unitId: In(units.map(({ id }) => id)) },
    })
    ids.push(...assignments.map(({ id }) => id))
  }
  return ids
}
