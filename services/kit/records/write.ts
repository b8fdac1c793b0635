import { type Calendar, CalendarYearMissing } from '../calendar/index.ts'
import type { Audience, LoggedRow, Tx } from '../store/index.ts'
import { type ActiveRules, calendarIn, lockedRules } from '../rules/index.ts'
import { clockNameOf, dueAtOf } from './clock.ts'
import { isClaimChanged, unchecked } from './claim-changed.ts'
import { isBackInTime } from './overdue.ts'
import type { RecordType } from './record-type.ts'
import { updateAggregates } from './update-aggregates.ts'

type Row = Readonly<Record<string, unknown>>

/** The rules and the calendar that due moments follow from. */
export interface DueRules {
  readonly rules: ActiveRules
  readonly calendar: Calendar
}

/** The rules, locked until the transaction ends, and the calendar with imported years. @param calendar China's if left out */
export const lockedDueRules = async ({ manager }: Tx, calendar?: Calendar): Promise<DueRules> => ({
  rules: await lockedRules(manager),
  calendar: await calendarIn(manager, calendar),
})

/** Completes the values of a new record to every column: derived fields get their initial or computed values. */
export const completeRecord = async (
  tx: Tx,
  type: RecordType,
  values: Row,
  { rules, calendar }: DueRules,
): Promise<Record<string, unknown>> => {
  const record: Record<string, unknown> = { ...values }
  for (const { property, derived, kind, optional } of type.fields) {
    if (!derived && record[property] !== undefined) continue
    record[property] = kind === 'boolean' && !optional ? false : initialValue(type, property)
  }
  Object.assign(record, await type.derive?.(record, tx))
  if (type.clock) record['dueAt'] = dueAtIfGazetted(type, record, rules, calendar)
  if ('missedDueDate' in record) record['missedDueDate'] = false
  return record
}

/** Null while the calendar lacks a year that it needs; it is computed once an operator imports that year. */
const dueAtIfGazetted: typeof dueAtOf = (...clock) => {
  try {
    return dueAtOf(...clock)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null
    throw error
  }
}

const initialValue = (type: RecordType, property: string): unknown =>
  property === 'verdict' && type.fields.some((field) => field.property === 'checkedAt')
    ? unchecked.verdict
    : null

/** The given changes of a record, with the derived values that follow from them. */
export const correctionOf = async (
  tx: Tx,
  type: RecordType,
  before: Row,
  changes: Row,
  { rules, calendar }: DueRules,
): Promise<Row> => {
  const derived = await type.derive?.({ ...before, ...changes }, tx)
  const after = { ...before, ...changes, ...derived }
  return {
    ...changes,
    ...derived,
    ...(type.clock ? { dueAt: dueAtIfGazetted(type, after, rules, calendar) } : {}),
    ...(isClaimChanged(before, after) ? unchecked : {}),
  }
}

/** The audience of a record's changes: the public once the record is public, otherwise only roles for the unit. */
export const audienceOf = ({ publicWhenSet }: RecordType, record: object): Audience => {
  if (publicWhenSet === undefined) return 'PUBLIC'
  if (!publicWhenSet) return 'CONCERNED'
  const value: unknown = Reflect.get(record, publicWhenSet)
  return value === null || value === undefined ? 'CONCERNED' : 'PUBLIC'
}

/**
 * Enters records and updates the aggregates of their parents.
 * @param rows complete, as `completeRecord` makes them
 * @param dueRules for the due moments of parents
 * @param details what the log keeps beside the fields
 */
export const enterRecords = async (
  tx: Tx,
  type: RecordType,
  rows: readonly Row[],
  dueRules: DueRules,
  details: Row = {},
): Promise<LoggedRow[]> => {
  const entered: LoggedRow[] = []
  for (const audience of ['PUBLIC', 'CONCERNED'] as const) {
    const group = rows.filter((row) => audienceOf(type, row) === audience)
    if (group.length === 0) continue
    const note = { kind: `${type.name}.${type.enter[1]}`, audience, details }
    entered.push(...(await tx.createMany<LoggedRow>(type.entity, group, note)))
  }
  await updateAggregates(tx, type, entered, { dueRules, change: changeAlone })
  return entered
}

/** A change of a record, with its event as the log names it. */
export interface RecordUpdate {
  readonly event: string
  readonly set: object
  readonly where?: object
  readonly details?: Row
}

/**
 * Changes a record and updates the aggregates of its parents.
 * @param dueRules for the due moments of parents
 * @returns the record after the change; undefined if it no longer met `where`
 */
export const changeRecord = async (
  tx: Tx,
  type: RecordType,
  record: LoggedRow,
  change: RecordUpdate,
  dueRules: DueRules,
): Promise<LoggedRow | undefined> => {
  const changed = await changeAlone(tx, type, record, change)
  if (changed)
    await updateAggregates(tx, type, [record, changed], { dueRules, change: changeAlone })
  return changed
}

/** Changes a record without updating its parents. */
const changeAlone = (
  tx: Tx,
  type: RecordType,
  record: LoggedRow,
  { event, ...change }: RecordUpdate,
): Promise<LoggedRow | undefined> => {
  const after = { ...record, ...change.set }
  const set = isInTimeAgain(type, { ...record }, after, tx.act.now)
    ? { ...change.set, missedDueDate: false }
    : change.set
  const audience = audienceOf(type, after)
  return tx.change(record, { kind: `${type.name}.${event}`, audience, ...change, set })
}

// The same clock got a later end, e.g. by an extension that was granted late.
const isInTimeAgain = (type: RecordType, before: Row, after: Row, now: Date): boolean => {
  if (!type.clock || !hasDueMoment(before) || !hasDueMoment(after)) return false
  const isOpen = (after[type.clock.until] ?? null) === null
  const isSameClock = clockNameOf(type, before) === clockNameOf(type, after)
  return isOpen && isSameClock && isBackInTime(before, after.dueAt, now)
}

const hasDueMoment = (
  row: Row,
): row is Row & { readonly dueAt: Date | null; readonly missedDueDate: boolean } =>
  'dueAt' in row && 'missedDueDate' in row
