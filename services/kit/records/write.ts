import type { Calendar } from '../calendar/index.ts'
import type { Audience, Recorded, Tx } from '../store/index.ts'
import type { Law } from '../rules/index.ts'
import { clockNameOf, dueAtOf } from './clock.ts'
import { isMoved, unchecked } from './moved.ts'
import { isBackInTime } from './overdue.ts'
import type { RecordType } from './record-type.ts'
import { sumUp } from './sum-up.ts'

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
  await sumUp(tx, type, made, { rulebook, change: changeAlone })
  return made
}

/** What happens to a record, as the log names it. */
export interface RecordChange {
  readonly past: string
  readonly set: object
  readonly where?: object
  readonly says?: Row
}

/**
 * Changes a record and keeps summaries true.
 * @param rulebook left out, the due moments of what is summed up stay as they are
 */
export const changeRecord = async (
  tx: Tx,
  type: RecordType,
  record: Recorded,
  change: RecordChange,
  rulebook?: Rulebook,
): Promise<Recorded | undefined> => {
  const changed = await changeAlone(tx, type, record, change)
  if (changed) await sumUp(tx, type, [record, changed], { rulebook, change: changeAlone })
  return changed
}

/** Without what follows for others. */
const changeAlone = (
  tx: Tx,
  type: RecordType,
  record: Recorded,
  { past, ...rest }: RecordChange,
): Promise<Recorded | undefined> => {
  const after = { ...record, ...rest.set }
  const set = isInTimeAgain(type, { ...record }, after, tx.act.now)
    ? { ...rest.set, fellDue: false }
    : rest.set
  const audience = audienceOf(type, after)
  return tx.change(record, { kind: `${type.name}.${past}`, audience, ...rest, set })
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
