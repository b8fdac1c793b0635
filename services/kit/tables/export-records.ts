import { type EntityManager, In, type ObjectLiteral } from 'typeorm'
import type { InvalidInput } from '../../../schema/vocabulary/index.ts'
import {
  invalidMoments,
  type RecordField,
  type RecordType,
  type UnitRecord,
} from '../records/index.ts'
import { writeCell } from './cell.ts'
import { fileColumnsOf } from './column.ts'
import { guardedText } from './sheet/index.ts'

const pageSize = 1_000

/**
 * All records of a type as rows of a file that can be imported unchanged; the headings come first.
 * @param onRow called after each record
 * @param onInvalid called for a record with a day or moment that nobody could enter: the file has it, but cannot be imported
 */
export async function* exportRows(
  read: EntityManager,
  type: RecordType,
  onRow: () => void = () => undefined,
  onInvalid: (record: UnitRecord, problem: InvalidInput) => void = () => undefined,
): AsyncGenerator<readonly string[]> {
  const columns = fileColumnsOf(type)
  yield columns.map(({ heading }) => heading)
  for (let after = ''; ;) {
    const records = await read
      .createQueryBuilder(type.entity, 'record')
      .where('record.id > :after', { after })
      .orderBy('record.id')
      .limit(pageSize)
      .getMany()
    const last = records.at(-1)
    if (!last) return
    const references = await referenceIds(read, type, records)
    for (const record of records) {
      for (const problem of invalidMoments(type, record)) onInvalid(record, problem)
      yield columns.map(({ property, field }) => {
        const value: unknown = Reflect.get(record, property)
        if (field?.kind === 'reference') return guardedText(references.get(String(value)) ?? '')
        return field ? writeCell(field, value) : guardedText(String(value))
      })
      onRow()
    }
    after = last.id
  }
}

/** The file's ids of referenced records: the external id, or the id where the external id is not unique. */
const referenceIds = async (
  read: EntityManager,
  type: RecordType,
  records: readonly UnitRecord[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>()
  for (const field of type.fields.filter(({ kind }) => kind === 'reference'))
    for (const [id, written] of await idsOfReference(read, field, records)) ids.set(id, written)
  return ids
}

const idsOfReference = async (
  read: EntityManager,
  { property, target }: RecordField,
  records: readonly UnitRecord[],
): Promise<readonly (readonly [string, string])[]> => {
  if (!target) return []
  const find = (where: ObjectLiteral) =>
    read.createQueryBuilder(target(), 'record').where(where).getMany()
  const values = records.map((record): unknown => Reflect.get(record, property))
  const referenced = await find({ id: In([...new Set(values)].filter((id) => id !== null)) })
  const externalIds = referenced.flatMap(({ externalId }) => externalId ?? [])
  const counts = new Map<string, number>()
  for (const { externalId } of await find({ externalId: In(externalIds) }))
    if (externalId !== undefined) counts.set(externalId, (counts.get(externalId) ?? 0) + 1)
  return referenced.map(({ id, externalId }) => [
    id,
    externalId !== undefined && counts.get(externalId) === 1 ? externalId : id,
  ])
}
