import type { EntityManager } from 'typeorm'
import type { UnitPath } from '../../access/index.ts'
import { allUnits, ancestorsIn } from '../../indicators/index.ts'
import { addInto } from '../../store/index.ts'

/** Records that became due at a moment, or no longer are: a negative number. */
export interface OpenDueDelta {
  readonly unitId: string
  /** ISO 8601, UTC. */
  readonly dueAt: string
  readonly records: number
}

/** Sums deltas for each unit and every unit above it, without those that cancel out, in the order of their keys. */
export const sumOpenDue = (
  deltas: readonly OpenDueDelta[],
  nodes: readonly UnitPath[],
): readonly OpenDueDelta[] => {
  const ancestors = ancestorsIn(nodes)
  const sums = new Map<string, OpenDueDelta>()
  for (const { unitId: own, dueAt, records } of deltas)
    for (const unitId of ancestors(own)) {
      // No light is that of all units together.
      if (unitId === allUnits) continue
      const key = `${unitId} ${dueAt}`
      sums.set(key, { unitId, dueAt, records: records + (sums.get(key)?.records ?? 0) })
    }
  return [...sums]
    .filter(([, { records }]) => records !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum)
}

/** Adds sums to the table, and deletes rows that have reached zero. */
export const addOpenDue = async (
  manager: EntityManager,
  sums: readonly OpenDueDelta[],
): Promise<void> => {
  const rows = sums.map(({ unitId, dueAt, records }) => ({
    unit_id: unitId,
    due_at: dueAt,
    records,
  }))
  await addInto(manager, { name: 'open_due', key: ['unit_id', 'due_at'], sums: ['records'] }, rows)
  for (const { unitId, dueAt } of sums.filter(({ records }) => records < 0))
    await manager.query('DELETE FROM open_due WHERE unit_id = ? AND due_at = ? AND records = 0', [
      unitId,
      dueAt,
    ])
}
