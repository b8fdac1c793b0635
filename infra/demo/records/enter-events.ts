import { In } from 'typeorm'
import type { Calendar } from '../../../services/kit/calendar/index.ts'
import { lockedRules } from '../../../services/kit/rules/index.ts'
import {
  changeRecord,
  completeRecord,
  correctionOf,
  enterRecords,
  type RecordType,
  type DueRules,
} from '../../../services/kit/records/index.ts'
import type { Author, LoggedRow, Store, Tx } from '../../../services/kit/store/index.ts'
import type { DemoEvent } from './events.ts'

/** Most records between two flushes. */
const batch = 1_000

/**
 * Writes what happened in a stretch of time, as one transaction through the one way in which records are written: log,
 * counters, failures and sums follow.
 * @param events in the order in which they happened
 * @param types each behind those it refers to
 */
export const enterEvents = (
  store: Store,
  act: Author,
  events: readonly DemoEvent[],
  { types, calendar }: { readonly types: readonly RecordType[]; readonly calendar: Calendar },
): Promise<void> =>
  store.write(act, async (tx) => {
    const rulebook = { rules: await lockedRules(tx.manager), calendar }
    for (const type of types) {
      const entries = events.filter((event) => event.type === type && event.event === undefined)
      for (let start = 0; start < entries.length; start += batch)
        await enter(tx, type, entries.slice(start, start + batch), rulebook)
    }
    const steps = events.filter(({ event }) => event !== undefined)
    for (let start = 0; start < steps.length; start += batch)
      await take(tx, steps.slice(start, start + batch), {
        ...rulebook,
        summedUp: summedUpIn(types),
      })
  })

const enter = async (
  tx: Tx,
  type: RecordType,
  entries: readonly DemoEvent[],
  rulebook: DueRules,
): Promise<void> => {
  const rows = []
  for (const { values } of entries) rows.push(await completeRecord(tx, type, values, rulebook))
  await enterRecords(tx, type, rows, rulebook)
  await tx.flush()
}

const take = async (
  tx: Tx,
  steps: readonly DemoEvent[],
  { summedUp, ...rulebook }: DueRules & { readonly summedUp: ReadonlySet<object> },
): Promise<void> => {
  const lone = steps.filter(({ type }) => !summedUp.has(type.entity))
  const records = await recordsOf(tx, lone)
  for (const { type, id, values, event = '' } of steps) {
    // What is summed up may have changed by the step before.
    const record = records.get(id) ?? (await tx.find<LoggedRow>(type.entity, id))
    if (!record) throw new Error(`the demo never entered ${type.name} ${id}`)
    const set = await correctionOf(tx, type, { ...record }, values, rulebook)
    const changed = await changeRecord(tx, type, record, { event, set }, rulebook)
    if (changed && records.has(id)) records.set(id, changed)
  }
  await tx.flush()
}

/** The nouns of which sums are kept. */
const summedUpIn = (types: readonly RecordType[]): ReadonlySet<object> =>
  new Set(
    types.flatMap(({ aggregates = [], fields }) =>
      aggregates.flatMap(
        ({ into }) => fields.find((one) => one.property === into)?.target?.() ?? [],
      ),
    ),
  )

const recordsOf = async (
  { manager }: Tx,
  steps: readonly DemoEvent[],
): Promise<Map<string, LoggedRow>> => {
  const found = new Map<string, LoggedRow>()
  for (const type of new Set(steps.map((step) => step.type))) {
    const ids = steps.filter((step) => step.type === type).map(({ id }) => id)
    const records = await manager.find<LoggedRow>(type.entity, { where: { id: In(ids) } as never })
    for (const record of records) found.set(record.id, record)
  }
  return found
}
