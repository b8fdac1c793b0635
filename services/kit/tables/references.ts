import { type EntityManager, In, type ObjectLiteral } from 'typeorm'
import { localized } from '../../../schema/vocabulary/index.ts'
import type { RecordField, RecordType } from '../records/index.ts'
import { fileColumnsOf } from './column.ts'
import type { Problem } from './problem.ts'
import type { RowEntry } from './read-row.ts'

interface ReferencedRecord {
  readonly id: string
  readonly unitId: string
  readonly externalId?: string
}

/**
 * Replaces the references in rows by record ids. A cell names a record by its id in the hub or by its external id; among
 * records with the same external id, the one of the row's unit is meant. A record inside another one gets its unit.
 */
export const resolveReferences = async (
  manager: EntityManager,
  type: RecordType,
  entries: readonly RowEntry[],
  onProblem: (problem: Problem) => void,
): Promise<void> => {
  for (const field of type.fields) {
    if (field.kind !== 'reference' || !field.target) continue
    const referring = entries.filter(({ values }) => typeof values[field.property] === 'string')
    const found = await findReferenced(
      manager,
      field,
      referring.map((entry) => idIn(entry, field)),
    )
    for (const entry of referring) {
      const candidates = found.get(idIn(entry, field)) ?? []
      const record = chooseRecord(candidates, entry.values['unitId'])
      if (record && field.sameUnit && record.unitId !== entry.values['unitId'])
        onProblem(problemIn(type, field, entry, otherUnit))
      else if (record) {
        entry.values[field.property] = record.id
        if (type.unitFrom === field.property) entry.values['unitId'] = record.unitId
      } else
        onProblem(problemIn(type, field, entry, candidates.length === 0 ? notFound : ambiguous))
    }
  }
}

const idIn = ({ values }: RowEntry, { property }: RecordField): string => String(values[property])

const chooseRecord = (
  candidates: readonly ReferencedRecord[],
  unitId: unknown,
): ReferencedRecord | undefined =>
  candidates.length === 1 ? candidates[0] : candidates.find((record) => record.unitId === unitId)

const findReferenced = async (
  manager: EntityManager,
  { target }: RecordField,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReferencedRecord[]>> => {
  const found = new Map<string, ReferencedRecord[]>()
  if (!target || ids.length === 0) return found
  const anyId = In([...new Set(ids)])
  const find = (where: ObjectLiteral) =>
    manager.createQueryBuilder(target(), 'record').where(where).getMany()
  for (const record of await find({ externalId: anyId })) {
    const key = record.externalId ?? ''
    found.set(key, [...(found.get(key) ?? []), record])
  }
  for (const record of await find({ id: anyId })) found.set(record.id, [record])
  return found
}

const problemIn = (
  type: RecordType,
  field: RecordField,
  entry: RowEntry,
  text: Problem['text'],
): Problem => ({
  row: entry.row,
  column: fileColumnsOf(type).find(({ property }) => property === field.property),
  value: entry.cells.get(field.property),
  text,
})

const otherUnit = localized(
  'belongs to another unit. Give a record of this unit.',
  '屬於其他單位,請填寫本單位的記錄。',
)
const notFound = localized(
  'is no record of the hub. Import that record first, or correct the id.',
  '系統中沒有此記錄,請先導入該記錄或更正編號。',
)
const ambiguous = localized(
  'is the external id of records of several units. Give the id of the record in the hub.',
  '多個單位有此外部編號,請填寫系統內的記錄編號。',
)
