import { type EntityManager, In } from 'typeorm'
import type { RecordField, RecordType } from '../records/index.ts'
import { columnsOf } from './column.ts'
import { type Problem, problemText } from './problem.ts'
import type { Entry } from './read-row.ts'

interface Referred {
  readonly id: string
  readonly unitId: string
  readonly externalId?: string
}

/**
 * Replaces what cells say of other records by their ids: a cell names a record by its id in the hub or by its external id, of
 * the same unit first. A record within another takes that one's unit.
 */
export const resolveReferences = async (
  manager: EntityManager,
  type: RecordType,
  entries: readonly Entry[],
  onProblem: (problem: Problem) => void,
): Promise<void> => {
  for (const field of type.fields) {
    if (field.kind !== 'reference' || !field.target) continue
    const asked = entries.filter(({ values }) => typeof values[field.property] === 'string')
    const found = await referred(
      manager,
      field,
      asked.map((entry) => nameOf(entry, field)),
    )
    for (const entry of asked) {
      const name = nameOf(entry, field)
      const record = theOne(found.get(name) ?? [], entry.values['unitId'])
      if (record && field.own && record.unitId !== entry.values['unitId'])
        onProblem(problemIn(type, field, entry, foreign))
      else if (record) {
        entry.values[field.property] = record.id
        if (type.unitFrom === field.property) entry.values['unitId'] = record.unitId
      } else onProblem(notFound(type, field, entry, (found.get(name) ?? []).length))
    }
  }
}

const nameOf = ({ values }: Entry, { property }: RecordField): string => String(values[property])

const theOne = (those: readonly Referred[], unitId: unknown): Referred | undefined =>
  those.length === 1 ? those[0] : those.find((record) => record.unitId === unitId)

const referred = async (
  manager: EntityManager,
  { target }: RecordField,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly Referred[]>> => {
  const wanted = In([...new Set(names)])
  const found = new Map<string, Referred[]>()
  if (!target || names.length === 0) return found
  const entity = target() as new () => Referred
  for (const record of await manager.find(entity, { where: { externalId: wanted } as never }))
    found.set(record.externalId ?? '', [...(found.get(record.externalId ?? '') ?? []), record])
  for (const record of await manager.find(entity, { where: { id: wanted } as never }))
    found.set(record.id, [record])
  return found
}

const problemIn = (
  type: RecordType,
  field: RecordField,
  entry: Entry,
  text: Problem['text'],
): Problem => ({
  row: entry.no,
  column: columnsOf(type).find(({ property }) => property === field.property),
  value: entry.cells.get(field.property),
  text,
})

const foreign = problemText(
  'belongs to another unit. Give a record of this unit.',
  '屬於其他單位,請填寫本單位的記錄。',
)

const notFound = (type: RecordType, field: RecordField, entry: Entry, count: number): Problem =>
  problemIn(
    type,
    field,
    entry,
    count === 0
      ? problemText(
          'is no record of the hub. Import that record first, or correct the id.',
          '系統中沒有此記錄,請先導入該記錄或更正編號。',
        )
      : problemText(
          'is the external id of records of several units. Give the id of the one in the hub.',
          '多個單位有此外部編號,請填寫系統內的記錄編號。',
        ),
  )
