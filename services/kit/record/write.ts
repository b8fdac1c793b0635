import type { Calendar } from '../clock/index.ts'
import type { Audience } from '../feed/feed.ts'
import type { Law } from '../law/law.ts'
import type { Recorded, Tx } from '../store/tx.ts'
import { clockNameOf, dueAtOf } from './clock.ts'
import { typeOf } from './known-types.ts'
import { lowerFirst } from './noun.ts'
import { isBackInTime } from './overdue.ts'
import type { RecordType } from './record-type.ts'

type Row = Readonly<Record<string, unknown>>

/** What due moments follow from. */
export interface Rulebook {
  readonly law: Law
  readonly calendar: Calendar
}

/** A record as entered: every column, those the hub sets itself at their beginning or as they follow. */
export const completed = async (
  tx: Tx,
  type: RecordType,
  given: Row,
  { law, calendar }: Rulebook,
): Promise<Record<string, unknown>> => {
  const record: Record<string, unknown> = { ...given }
  for (const { property, derived, kind, optional } of type.fields) {
    if (!derived && record[property] !== undefined) continue
    record[property] = kind === 'flag' && !optional ? false : beginning(type, property)
  }
  Object.assign(record, await type.follows?.(record as never, tx))
  if (type.clock) record['dueAt'] = dueAtOf(type, record, law, calendar)
  if ('fellDue' in record) record['fellDue'] = false
  return record
}

// What a look at the page showed begins with not having looked; everything else with nothing.
const beginning = (type: RecordType, property: string): unknown =>
  property === 'verdict' && type.fields.some((field) => field.property === 'checkedAt')
    ? 'UNCHECKED'
    : null

/** What is set with a change: besides the given values, what follows from them. */
export const correction = async (
  tx: Tx,
  type: RecordType,
  before: Row,
  given: Row,
  { law, calendar }: Rulebook,
): Promise<Row> => {
  const follows: Row | undefined = await type.follows?.({ ...before, ...given } as never, tx)
  const after = { ...before, ...given, ...follows }
  return {
    ...given,
    ...follows,
    ...(type.clock ? { dueAt: dueAtOf(type, after, law, calendar) } : {}),
    ...(isMoved(before, after) ? unchecked : {}),
  }
}

const unchecked = { verdict: 'UNCHECKED', observedOn: null, checkedAt: null, finding: null }

// What was seen at one address says nothing of another, nor of another day.
const isMoved = (before: Row, after: Row): boolean =>
  'verdict' in before &&
  (before['url'] !== after['url'] || before['publishedOn'] !== after['publishedOn'])

/** Who sees what happened to a record: once it is open to the public, everybody. */
export const audienceOf = (type: RecordType, record: object): Audience => {
  if (type.publicOnce === undefined) return 'PUBLIC'
  if (!type.publicOnce) return 'CONCERNED'
  const opened: unknown = (record as Readonly<Record<string, unknown>>)[type.publicOnce]
  return opened === null || opened === undefined ? 'CONCERNED' : 'PUBLIC'
}

/**
 * Enters records and keeps summaries true.
 * @param rows complete, as `completed` makes them
 * @param rulebook left out, the due moments of what is summed up stay as they are
 * @param says what the log says beside their fields
 */
export const enterRecords = async (
  tx: Tx,
  type: RecordType,
  rows: readonly Readonly<Record<string, unknown>>[],
  rulebook?: Rulebook,
  says: Row = {},
): Promise<Recorded[]> => {
  const made: Recorded[] = []
  for (const audience of ['PUBLIC', 'CONCERNED'] as const) {
    const those = rows.filter((row) => audienceOf(type, row) === audience)
    if (those.length === 0) continue
    const note = { kind: `${type.name}.${type.enter[1]}`, audience, says }
    made.push(...(await tx.createMany<Recorded>(type.noun, those as never, note)))
  }
  await sumUp(tx, type, made, rulebook)
  return made
}

/**
 * Changes a record and keeps summaries true.
 * @param rulebook left out, the due moments of what is summed up stay as they are
 */
export const changeRecord = async (
  tx: Tx,
  type: RecordType,
  record: Recorded,
  change: {
    readonly past: string
    readonly set: object
    readonly where?: object
    readonly says?: Row
  },
  rulebook?: Rulebook,
): Promise<Recorded | undefined> => {
  const { past, ...rest } = change
  const after = { ...record, ...change.set }
  const set = isInTimeAgain(type, { ...record }, after, tx.act.now)
    ? { ...change.set, fellDue: false }
    : change.set
  const changed = await tx.change(record, {
    kind: `${type.name}.${past}`,
    audience: audienceOf(type, after),
    ...rest,
    set,
  })
  if (changed) await sumUp(tx, type, [record, changed], rulebook)
  return changed
}

// The same clock was moved, e.g. by an extension that was granted late.
const isInTimeAgain = (type: RecordType, before: Row, after: Row, now: Date): boolean => {
  if (!type.clock || !isTimed(before) || !isTimed(after)) return false
  const isOpen = (after[type.clock.until] ?? null) === null
  const isSame = clockNameOf(type, before) === clockNameOf(type, after)
  return isOpen && isSame && isBackInTime(before, after.dueAt, now)
}

const isTimed = (
  row: Row,
): row is Row & { readonly dueAt: Date | null; readonly fellDue: boolean } =>
  'dueAt' in row && 'fellDue' in row

const sumUp = async (
  tx: Tx,
  type: RecordType,
  touched: readonly object[],
  rulebook: Rulebook | undefined,
): Promise<void> => {
  for (const { of, set } of type.summaries ?? []) {
    const target = type.fields.find(({ property }) => property === of)?.target?.()
    if (!target) throw new Error(`${type.name}.${of} refers to nothing`)
    const parentType = typeOf(target)
    const parents = new Set(touched.map((record) => (record as Row)[of]))
    for (const id of parents) {
      if (typeof id !== 'string') continue
      const parent = await tx.find<Recorded>(target, id)
      if (!parent) continue
      const records = await tx.manager.find(type.noun, { where: { [of]: id } as never })
      const values = withDue(parentType, parent, set(records as never), rulebook)
      const before: Row = { ...parent }
      const differs = Object.entries(values).some(
        ([key, value]) => comparable(before[key]) !== comparable(value),
      )
      if (!differs) continue
      const change = { past: 'summedUp', set: values }
      if (parentType) await changeRecord(tx, parentType, parent, change, rulebook)
      else await tx.change(parent, { kind: `${lowerFirst(target.name)}.summedUp`, set: values })
    }
  }
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
