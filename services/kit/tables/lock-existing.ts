import type { RecordType, UnitRecord } from '../records/index.ts'
import { entityColumns, type Tx } from '../store/index.ts'
import type { RowEntry } from './read-row.ts'

type Values = Readonly<Record<string, unknown>>

/** What a row and its record have in common. */
export const keyOf = ({ unitId, externalId }: Values): string =>
  `${String(unitId)} ${String(externalId)}`

/** Finds the records that rows change, by their keys, and locks them against other writers. */
export const lockExisting = async (
  tx: Tx,
  { entity }: RecordType,
  entries: readonly RowEntry[],
): Promise<ReadonlyMap<string, UnitRecord>> => {
  const ids = await findExisting(tx, entityColumns(tx.manager, entity).table, entries)
  if (ids.length === 0) return new Map()
  const records = await tx.findAll(entity, ids)
  return new Map(records.map((record) => [keyOf({ ...record }), record]))
}

/** The ids of these records. In most files they are few, so that whole records are read separately. */
const findExisting = async (
  { manager }: Tx,
  table: string,
  entries: readonly RowEntry[],
): Promise<readonly string[]> => {
  const externalIds = new Map<string, Set<string>>()
  for (const { values } of entries) {
    const unitId = String(values['unitId'])
    const ofUnit = externalIds.get(unitId) ?? new Set()
    externalIds.set(unitId, ofUnit.add(String(values['externalId'])))
  }
  if (externalIds.size === 0) return []
  // One condition for each unit uses the unique index; a condition on external ids alone scans the table.
  const conditions = [...externalIds.values()].map(
    ({ size }) => `(unit_id = ? AND external_id IN (${Array(size).fill('?').join(', ')}))`,
  )
  const rows: readonly { readonly id: string }[] = await manager.query(
    `SELECT id FROM ${table} WHERE ${conditions.join(' OR ')}`,
    [...externalIds].flatMap(([unitId, ofUnit]) => [unitId, ...ofUnit]),
  )
  return rows.map(({ id }) => id)
}
