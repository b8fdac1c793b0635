import { type EntityManager, In } from 'typeorm'
import type { RecordField, RecordType } from '../records/index.ts'
import { writeCell } from './cell.ts'
import { columnsOf } from './column.ts'

type Exported = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly externalId: string
}

const page = 1_000

/** All records of a type as rows of a file that imports unchanged, headings first. @param onRow told of each record */
export async function* exportRows(
  read: EntityManager,
  type: RecordType,
  onRow: () => void = () => undefined,
): AsyncGenerator<readonly string[]> {
  const columns = columnsOf(type)
  yield columns.map(({ heading }) => heading)
  for (let after = ''; ;) {
    const records = await read
      .createQueryBuilder(type.entity as unknown as new () => Exported, 'record')
      .where('record.id > :after', { after })
      .orderBy('record.id')
      .limit(page)
      .getMany()
    const last = records.at(-1)
    if (!last) return
    const names = await namesOf(read, type, records)
    for (const record of records) {
      yield columns.map(({ property, field }) => {
        const value = record[property]
        if (field?.kind === 'reference') return names.get(String(value)) ?? ''
        return field ? writeCell(field, value) : String(value)
      })
      onRow()
    }
    after = last.id
  }
}

/** What the records that these refer to are called in a file: by external id, or by id where several have that one. */
const namesOf = async (
  read: EntityManager,
  type: RecordType,
  records: readonly Exported[],
): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>()
  for (const field of type.fields.filter(({ kind }) => kind === 'reference'))
    for (const [id, name] of await namesBy(read, field, records)) names.set(id, name)
  return names
}

const namesBy = async (
  read: EntityManager,
  { property, target }: RecordField,
  records: readonly Exported[],
): Promise<readonly (readonly [string, string])[]> => {
  if (!target) return []
  const entity = target() as unknown as new () => Exported
  const ids = new Set(records.map((record) => record[property]).filter((id) => id !== null))
  const those = await read.find(entity, { where: { id: In([...ids]) } as never })
  const external = In(those.map(({ externalId }) => externalId))
  const alike = await read.find(entity, { where: { externalId: external } as never })
  const count = new Map<string, number>()
  for (const { externalId } of alike) count.set(externalId, (count.get(externalId) ?? 0) + 1)
  return those.map(({ id, externalId }) => [id, count.get(externalId) === 1 ? externalId : id])
}
