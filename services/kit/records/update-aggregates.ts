import { In } from 'typeorm'
import type { LoggedRow, Tx } from '../store/index.ts'
import { dueAtOf } from './clock.ts'
import type { EntityClass } from './field.ts'
import { recordTypeOf } from './registry.ts'
import { lowerFirst } from './record-entity.ts'
import type { RecordType } from './record-type.ts'
import type { RecordUpdate, DueRules } from './write.ts'

type Row = Readonly<Record<string, unknown>>

interface How {
  readonly rulebook: DueRules | undefined
  /** Changes a record of a declared type, without what follows for others. */
  readonly change: (
    tx: Tx,
    type: RecordType,
    record: LoggedRow,
    change: RecordUpdate,
  ) => Promise<LoggedRow | undefined>
}

const batch = 200

/** Keeps what is summed up for other records true, and what is summed up of those in turn. */
export const updateAggregates = async (
  tx: Tx,
  type: RecordType,
  touched: readonly object[],
  how: How,
): Promise<void> => {
  for (const { into, set } of type.aggregates ?? []) {
    const target = type.fields.find(({ property }) => property === into)?.target?.()
    if (!target) throw new Error(`${type.name}.${into} refers to nothing`)
    const ids = [...new Set(touched.map((record) => (record as Row)[into]))].filter(isId)
    const changed: object[] = []
    for (let start = 0; start < ids.length; start += batch) {
      const those = ids.slice(start, start + batch)
      // Held before they are counted, so that of two writers the later counts what the other wrote.
      const parents = await tx.findAll<LoggedRow>(target, those)
      const children = await childrenOf(tx, type, into, those)
      for (const parent of parents) {
        const values = set((children.get(parent.id) ?? []) as never)
        changed.push(...(await sumUpFor(tx, target, parent, values, how)))
      }
    }
    const parentType = recordTypeOf(target)
    if (parentType && changed.length > 0) await updateAggregates(tx, parentType, changed, how)
  }
}

const isId = (id: unknown): id is string => typeof id === 'string'

const childrenOf = async (
  { manager }: Tx,
  { entity }: RecordType,
  into: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly object[]>> => {
  const children = new Map<string, object[]>()
  for (const child of await manager.find(entity, { where: { [into]: In([...ids]) } as never })) {
    const id = String((child as unknown as Row)[into])
    const siblings = children.get(id) ?? []
    siblings.push(child)
    children.set(id, siblings)
  }
  return children
}

/** @returns the record before and after, if it differs */
const sumUpFor = async (
  tx: Tx,
  target: EntityClass,
  parent: LoggedRow,
  sums: Row,
  { rulebook, change }: How,
): Promise<readonly object[]> => {
  const type = recordTypeOf(target)
  const values = withDue(type, parent, sums, rulebook)
  const before: Row = { ...parent }
  const differs = Object.entries(values).some(
    ([key, value]) => comparable(before[key]) !== comparable(value),
  )
  if (!differs) return []
  const after = type
    ? await change(tx, type, parent, { event: 'summedUp', set: values })
    : await tx.change(parent, { kind: `${lowerFirst(target.name)}.summedUp`, set: values })
  return after ? [parent, after] : []
}

// A clock may follow from what is summed up, e.g. stop at the first answer.
const withDue = (
  type: RecordType | undefined,
  parent: object,
  values: Row,
  rulebook: DueRules | undefined,
): Row =>
  type?.clock && rulebook
    ? {
        ...values,
        dueAt: dueAtOf(type, { ...parent, ...values }, rulebook.rules, rulebook.calendar),
      }
    : values

const comparable = (value: unknown): unknown => {
  if (value instanceof Date) return value.getTime()
  return Array.isArray(value) ? JSON.stringify(value) : value
}
