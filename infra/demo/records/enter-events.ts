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

/** At most this many records are written between two flushes. */
const batch = 1_000

/**
 * Writes the events of a period in one transaction, through the path of every other write: the change log, counters,
 * failures and aggregates follow.
 * @param events ordered by time
 * @param types each follows those it refers to
 */
export const enterEvents = (
  store: Store,
  author: Author,
  events: readonly DemoEvent[],
  { types, calendar }: { readonly types: readonly RecordType[]; readonly calendar: Calendar },
): Promise<void> =>
  store.write(author, async (tx) => {
    const rulebook = { rules: await lockedRules(tx.manager), calendar }
    for (const type of types) {
      const entries = events.filter((event) => event.type === type && event.event === undefined)
      for (let start = 0; start < entries.length; start += batch)
        await enterRows(tx, type, entries.slice(start, start + batch), rulebook)
    }
    const steps = events.filter(({ event }) => event !== undefined)
    for (let start = 0; start < steps.length; start += batch)
      await applySteps(tx, steps.slice(start, start + batch), {
        ...rulebook,
        aggregated: aggregatedEntities(types),
      })
  })

const enterRows = async (
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

const applySteps = async (
  tx: Tx,
  steps: readonly DemoEvent[],
  { aggregated, ...rulebook }: DueRules & { readonly aggregated: ReadonlySet<object> },
): Promise<void> => {
  const independent = steps.filter(({ type }) => !aggregated.has(type.entity))
  const records = await recordsOf(tx, independent)
  for (const { type, id, values, event = '' } of steps) {
    // The step before may have changed an aggregated record.
    const record = records.get(id) ?? (await tx.find<LoggedRow>(type.entity, id))
    if (!record) throw new Error(`the demo never entered ${type.name} ${id}`)
    const set = await correctionOf(tx, type, { ...record }, values, rulebook)
    const changed = await changeRecord(tx, type, record, { event, set }, rulebook)
    if (changed && records.has(id)) records.set(id, changed)
  }
  await tx.flush()
}

/** Entities that hold aggregates of other records. */
const aggregatedEntities = (types: readonly RecordType[]): ReadonlySet<object> =>
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
