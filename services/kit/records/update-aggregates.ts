import { loadRows, type LoggedRow, type Tx } from '../store/index.ts'
import { dueAtOf } from './clock.ts'
import type { EntityClass } from './field.ts'
import { lowerFirst } from './record-entity.ts'
import type { RecordType } from './record-type.ts'
import { recordTypeOf } from './registry.ts'
import type { DueRules, RecordUpdate } from './write.ts'

type Row = Readonly<Record<string, unknown>>

interface AggregateOptions {
  readonly dueRules: DueRules
  /** Changes a record of a declared type without updating its parents. */
  readonly change: (
    tx: Tx,
    type: RecordType,
    record: LoggedRow,
    change: RecordUpdate,
  ) => Promise<LoggedRow | undefined>
}

const batch = 200

/** Recomputes the aggregates of the parents of changed records, and then those of the parents' parents. */
export const updateAggregates = async (
  tx: Tx,
  type: RecordType,
  changedChildren: readonly object[],
  options: AggregateOptions,
): Promise<void> => {
  for (const aggregate of type.aggregates ?? []) {
    const { into } = aggregate
    const target = type.fields.find(({ property }) => property === into)?.target?.()
    if (!target) throw new Error(`${type.name}.${into} refers to nothing`)
    const parentIds = changedChildren.map((child): unknown => Reflect.get(child, into))
    const ids = [...new Set(parentIds)].filter((id) => typeof id === 'string')
    const changed: object[] = []
    for (let start = 0; start < ids.length; start += batch) {
      const idBatch = ids.slice(start, start + batch)
      // Lock parents before reading children, so that the later of two writers sees what the earlier wrote.
      const parents = await tx.findAll<LoggedRow>(target, idBatch)
      const children = await childrenOf(tx, type, into, idBatch)
      for (const parent of parents) {
        const values = aggregate.set(children.get(parent.id) ?? [])
        changed.push(...(await updateParent(tx, target, parent, values, options)))
      }
    }
    const parentType = recordTypeOf(target)
    if (parentType && changed.length > 0) await updateAggregates(tx, parentType, changed, options)
  }
}

const childrenOf = async (
  { manager }: Tx,
  { entity }: RecordType,
  into: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly object[]>> => {
  const children = new Map<string, object[]>()
  for (const child of await loadRows(manager, entity, into, ids)) {
    const id = String(Reflect.get(child, into))
    const siblings = children.get(id) ?? []
    siblings.push(child)
    children.set(id, siblings)
  }
  return children
}

/** @returns the parent before and after; empty if nothing differs */
const updateParent = async (
  tx: Tx,
  target: EntityClass,
  parent: LoggedRow,
  aggregates: Row,
  { dueRules, change }: AggregateOptions,
): Promise<readonly object[]> => {
  const type = recordTypeOf(target)
  const values = withDueAt(type, parent, aggregates, dueRules)
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

// A clock may depend on an aggregate, e.g. stop at the first answer.
const withDueAt = (
  type: RecordType | undefined,
  parent: object,
  values: Row,
  dueRules: DueRules,
): Row =>
  type?.clock
    ? {
        ...values,
        dueAt: dueAtOf(type, { ...parent, ...values }, dueRules.rules, dueRules.calendar),
      }
    : values

const comparable = (value: unknown): unknown => {
  if (value instanceof Date) return value.getTime()
  return Array.isArray(value) ? JSON.stringify(value) : value
}
