import type { Calendar } from '../calendar/index.ts'
import type { Audience, LoggedRow, Tx } from '../store/index.ts'
import type { ActiveRules } from '../rules/index.ts'
import { clockNameOf, dueAtOf } from './clock.ts'
import { isClaimChanged, unchecked } from './claim-changed.ts'
import { isBackInTime } from './overdue.ts'
import type { RecordType } from './record-type.ts'
import { updateAggregates } from './update-aggregates.ts'

type Row = Readonly<Record<string, unknown>>

/** What due moments follow from. */
export interface DueRules {
  readonly rules: ActiveRules
  readonly calendar: Calendar
}

/** A record as entered: every column, those the hub sets itself at their beginning or as they follow. */
export const completeRecord = async (
  tx: Tx,
  type: RecordType,
  given: Row,
  { rules, calendar }: DueRules,
): Promise<Record<string, unknown>> => {
  const record: Record<string, unknown> = { ...given }
  for (const { property, derived, kind, optional } of type.fields) {
    if (!derived && record[property] !== undefined) continue
    record[property] = kind === 'boolean' && !optional ? false : beginning(type, property)
  }
  Object.assign(record, await type.derive?.(record as never, tx))
  if (type.clock) record['dueAt'] = dueAtOf(type, record, rules, calendar)
  if ('missedDueDate' in record) record['missedDueDate'] = false
  return record
}

// What a look at the page showed begins with not having looked; everything else with nothing.
const beginning = (type: RecordType, property: string): unknown =>
  property === 'verdict' && type.fields.some((field) => field.property === 'checkedAt')
    ? 'UNCHECKED'
    : null

/** What is set with a change: besides the given values, what follows from them. */
export const correctionOf = async (
  tx: Tx,
  type: RecordType,
  before: Row,
  given: Row,
  { rules, calendar }: DueRules,
): Promise<Row> => {
  const follows: Row | undefined = await type.derive?.({ ...before, ...given } as never, tx)
  const after = { ...before, ...given, ...follows }
  return {
    ...given,
    ...follows,
    ...(type.clock ? { dueAt: dueAtOf(type, after, rules, calendar) } : {}),
    ...(isClaimChanged(before, after) ? unchecked : {}),
  }
}

/** Who sees what happened to a record: once it is open to the public, everybody. */
export const audienceOf = (type: RecordType, record: object): Audience => {
  if (type.publicWhenSet === undefined) return 'PUBLIC'
  if (!type.publicWhenSet) return 'CONCERNED'
  const opened: unknown = (record as Readonly<Record<string, unknown>>)[type.publicWhenSet]
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
  rulebook?: DueRules,
  details: Row = {},
): Promise<LoggedRow[]> => {
  const made: LoggedRow[] = []
  for (const audience of ['PUBLIC', 'CONCERNED'] as const) {
    const those = rows.filter((row) => audienceOf(type, row) === audience)
    if (those.length === 0) continue
    const note = { kind: `${type.name}.${type.enter[1]}`, audience, details }
    made.push(...(await tx.createMany<LoggedRow>(type.entity, those as never, note)))
  }
  await updateAggregates(tx, type, made, { rulebook, change: changeAlone })
  return made
}

/** What happens to a record, as the log names it. */
export interface RecordUpdate {
  readonly event: string
  readonly set: object
  readonly where?: object
  readonly details?: Row
}

/**
 * Changes a record and keeps summaries true.
 * @param rulebook left out, the due moments of what is summed up stay as they are
 */
export const changeRecord = async (
  tx: Tx,
  type: RecordType,
  record: LoggedRow,
  change: RecordUpdate,
  rulebook?: DueRules,
): Promise<LoggedRow | undefined> => {
  const changed = await changeAlone(tx, type, record, change)
  if (changed)
    await updateAggregates(tx, type, [record, changed], { rulebook, change: changeAlone })
  return changed
}

/** Without what follows for others. */
const changeAlone = (
  tx: Tx,
  type: RecordType,
  record: LoggedRow,
  { event, ...rest }: RecordUpdate,
): Promise<LoggedRow | undefined> => {
  const after = { ...record, ...rest.set }
  const set = isInTimeAgain(type, { ...record }, after, tx.act.now)
    ? { ...rest.set, missedDueDate: false }
    : rest.set
  const audience = audienceOf(type, after)
  return tx.change(record, { kind: `${type.name}.${event}`, audience, ...rest, set })
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
): row is Row & { readonly dueAt: Date | null; readonly missedDueDate: boolean } =>
  'dueAt' in row && 'missedDueDate' in row
