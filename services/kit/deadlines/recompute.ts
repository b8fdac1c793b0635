import { Brackets, type EntityManager, In, IsNull } from 'typeorm'
import { type Calendar, CalendarYearMissing } from '../calendar/index.ts'
import {
  type Deadline,
  type DueRules,
  invalidMoments,
  lockedDueRules,
  recordTypeOf,
  type Timed,
} from '../records/index.ts'
import { lockRow, type Store, type Tx } from '../store/index.ts'
import { ClockState } from './clock-state.ts'
import { InvalidRow } from './invalid-row.ts'
import { computeDueAt, reschedule } from './reschedule.ts'
import { isStale, passIdOf, type RuleFingerprints, ruleFingerprints } from './rule-fingerprints.ts'

interface RecomputeOptions {
  readonly now: () => Date
  readonly calendar: Calendar
  /**
   * Whether a changed calendar counts too, not only changed rules. True at the start only, so that of two replicas with
   * different releases the newer one decides.
   */
  readonly atStart: boolean
  readonly isStopped: () => boolean
  readonly onError: (error: unknown, activity: string) => void
}

const batchSize = 200

/**
 * Recomputes the open records of every class whose rules or calendar changed since its last pass, and those that were
 * finished without a due moment. Each batch is a
 * transaction that stores its progress, so that a pass continues after a crash, and replicas alternate.
 */
export const recompute = async (
  store: Store,
  deadlines: readonly Deadline[],
  options: RecomputeOptions,
): Promise<void> => {
  while (!options.isStopped()) {
    const stale = await staleIn(store.read, deadlines, options)
    if (stale.length === 0) return
    await store.write({ actor: 'system', now: options.now() }, (tx) =>
      recomputeBatch(tx, deadlines, options),
    )
  }
}

/** Recomputes class after class, until one batch of open records is processed. */
const recomputeBatch = async (
  tx: Tx,
  deadlines: readonly Deadline[],
  options: RecomputeOptions,
): Promise<void> => {
  // Locks the rules first, in the same order as other writers, which prevents deadlocks.
  const dueRules = await lockedDueRules(tx, options.calendar)
  let remaining = batchSize
  const withoutRecords: ClockState[] = []
  for (const { deadline, current, isNew } of await staleIn(tx.manager, deadlines, options)) {
    if (remaining === 0) break
    const id = entityNameOf(tx.manager, deadline)
    // A new store has many classes without records; their states are inserted together.
    if (isNew && (await openAfter(tx.manager, deadline, '', 1)).length === 0) {
      withoutRecords.push({ id, ...current, doing: '', after: '' })
      continue
    }
    const initial = { id, rules: '', calendar: '', doing: '', after: '' }
    const state = await lockRow(tx.manager, ClockState, initial)
    if (!isStale(state, current, options.atStart)) continue
    const doing = passIdOf(current)
    const after = state.doing === doing ? state.after : ''
    const open = await openAfter(tx.manager, deadline, after, remaining)
    await rescheduleAll(tx, deadline, open, dueRules, options)
    const last = open.at(-1)
    const isIncomplete = open.length === remaining && last !== undefined
    const set = isIncomplete ? { doing, after: last.id } : { ...current, doing: '', after: '' }
    await tx.manager.update(ClockState, { id }, set)
    remaining -= open.length
  }
  if (withoutRecords.length > 0)
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ClockState)
      .values(withoutRecords)
      .orIgnore()
      .execute()
}

const rescheduleAll = async (
  tx: Tx,
  deadline: Deadline,
  open: readonly Timed[],
  dueRules: DueRules,
  { calendar, onError }: RecomputeOptions,
): Promise<void> => {
  const missingYears = new Set<number>()
  for (const record of open) {
    const [invalid] = invalidMomentsOf(record)
    // A mistake in one row delays no other.
    if (invalid) onError(new InvalidRow(record.id, invalid), `${deadline.kind}: a row is invalid`)
    const { dueAt, missingYear } = computeDueAt(record, deadline, dueRules)
    if (missingYear !== undefined) missingYears.add(missingYear)
    // Only records that move are locked; other writers use the same rules.
    if (dueAt?.getTime() !== record.dueAt?.getTime())
      await reschedule(tx, deadline, record.id, dueRules)
  }
  for (const year of missingYears)
    onError(
      new CalendarYearMissing(year, calendar.years),
      `${deadline.kind}: some records have no due date`,
    )
}

const invalidMomentsOf = (record: Timed) => {
  const type = recordTypeOf(record.constructor)
  return type ? invalidMoments(type, record) : []
}

const openAfter = (
  manager: EntityManager,
  { record, finishedBy, recurs }: Deadline,
  after: string,
  limit: number,
): Promise<readonly Timed[]> =>
  manager
    .createQueryBuilder(record, 'record')
    .where(
      new Brackets((open) => {
        open.where({ [finishedBy]: IsNull() })
        // What was finished while no clock ran may prove to be late once one does.
        if (!recurs) open.orWhere({ dueAt: IsNull() })
      }),
    )
    .andWhere('record.id > :after', { after })
    .orderBy('record.id')
    .limit(limit)
    .getMany()

interface StaleDeadline {
  readonly deadline: Deadline
  readonly current: RuleFingerprints
  /** Whether its class was never processed. */
  readonly isNew: boolean
}

const staleIn = async (
  manager: EntityManager,
  deadlines: readonly Deadline[],
  { calendar, atStart }: RecomputeOptions,
): Promise<readonly StaleDeadline[]> => {
  const withClock = deadlines.filter((deadline) => deadline.due !== undefined)
  if (withClock.length === 0) return []
  const fingerprintsOf = await ruleFingerprints(manager, calendar)
  const ids = withClock.map((deadline) => entityNameOf(manager, deadline))
  const states = await manager.find(ClockState, { where: { id: In(ids) } })
  const byId = new Map(states.map((state) => [state.id, state]))
  return withClock.flatMap((deadline) => {
    const state = byId.get(entityNameOf(manager, deadline))
    const current = fingerprintsOf(deadline)
    return isStale(state, current, atStart) ? [{ deadline, current, isNew: !state }] : []
  })
}

const entityNameOf = (manager: EntityManager, { record }: Deadline): string =>
  manager.connection.getMetadata(record).name
