import { In } from 'typeorm'
import type { Recorded, Tx } from '../store/index.ts'
import { dueAtOf } from './clock.ts'
import type { NounClass } from './field.ts'
import { typeOf } from './known-types.ts'
import { lowerFirst } from './noun.ts'
import type { RecordType } from './record-type.ts'
import type { RecordChange, Rulebook } from './write.ts'

type Row = Readonly<Record<string, unknown>>

interface How {
  readonly rulebook: Rulebook | undefined
  /** Changes a record of a declared type, without what follows for others. */
  readonly change: (
    tx: Tx,
    type: RecordType,
    record: Recorded,
    change: RecordChange,
  ) => Promise<Recorded | undefined>
}

const batch = 200

/** Keeps what is summed up for other records true, and what is summed up of those in turn. */
export const sumUp = async (
  tx: Tx,
  type: RecordType,
  touched: readonly object[],
  how: How,
): Promise<void> => {
  for (const { of, set } of type.summaries ?? []) {
    const target = type.fields.find(({ property }) => property === of)?.target?.()
    if (!target) throw new Error(`${type.name}.${of} refers to nothing`)
    const ids = [...new Set(touched.map((record) => (record as Row)[of]))].filter(isId)
    const changed: object[] = []
    for (let start = 0; start < ids.length; start += batch) {
      const those = ids.slice(start, start + batch)
      // Held before they are counted, so that of two writers the later counts what the other wrote.
      const parents = await tx.findAll<Recorded>(target, those)
      const children = await childrenOf(tx, type, of, those)
      for (const parent of parents) {
        const values = set((children.get(parent.id) ?? []) as never)
        changed.push(...(await sumUpFor(tx, target, parent, values, how)))
      }
    }
    const parentType = typeOf(target)
    if (parentType && changed.length > 0) await sumUp(tx, parentType, changed, how)
  }
}

const isId = (id: unknown): id is string => typeof id === 'string'

const childrenOf = async (
  { manager }: Tx,
  { noun }: RecordType,
  of: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly object[]>> => {
  const children = new Map<string, object[]>()
  for (const child of await manager.find(noun, { where: { [of]: In([...ids]) } as never })) {
    const id = String((child as unknown as Row)[of])
    const siblings = children.get(id) ?? []
    siblings.push(child)
    children.set(id, siblings)
  }
  return children
}

/** @returns the record before and after, if it differs */
const sumUpFor = async (
  tx: Tx,
  target: NounClass,
  parent: Recorded,
  sums: Row,
  { rulebook, change }: How,
): Promise<readonly object[]> => {
  const type = typeOf(target)
  const values = withDue(type, parent, sums, rulebook)
  const before: Row = { ...parent }
  const differs = Object.entries(values).some(
    ([key, value]) => comparable(before[key]) !== comparable(value),
  )
  if (!differs) return []
  const after = type
    ? await change(tx, type, parent, { past: 'summedUp', set: values })
    : await tx.change(parent, { kind: `${lowerFirst(target.name)}.summedUp`, set: values })
  return after ? [parent, after] : []
}

// A clock may follow from what is summed up, e.g. stop at the first answer.
const withDue = (
  type: RecordType | undefined,
  parent: object,
  values: Row,
  rulebook: Rulebook | undefined,
): Row =>
  type?.clock && rulebook
    ? {
        ...values,
        dueAt: dueAtOf(type, { ...parent, ...values }, rulebook.law, rulebook.calendar),
      }
    : values

const comparable = (value: unknown): unknown => {
  if (value instanceof Date) return value.getTime()
  return Array.isArray(value) ? JSON.stringify(value) : value
}
