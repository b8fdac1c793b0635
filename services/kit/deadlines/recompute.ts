import { type EntityManager, In, IsNull, MoreThan } from 'typeorm'
import { type Calendar, CalendarYearMissing } from '../calendar/index.ts'
import { lockedRules } from '../rules/index.ts'
import type { Deadline, DueRules, Timed } from '../records/index.ts'
import { lockRow, type Store, type Tx } from '../store/index.ts'
import { ClockState } from './clock-state.ts'
import { isStale, passName, type RuleFingerprints, ruleFingerprints } from './rule-fingerprints.ts'
import { dueNow, reschedule } from './reschedule.ts'

export interface Recompute {
  readonly now: () => Date
  readonly calendar: Calendar
  /**
   * Whether another calendar counts too, or only another law. Asked at the start only: of two replicas with different
   * releases the newer one has its way.
   */
  readonly atStart: boolean
  readonly isStopped: () => boolean
  readonly onError: (error: unknown, doing: string) => void
}

const batch = 200

/**
 * Goes through the open records of every kind whose clock follows another law or calendar than when it was last done.
 * Each batch is a transaction that keeps how far it has come: after a crash it goes on there, and replicas take turns.
 */
export const recompute = async (
  store: Store,
  deadlines: readonly Deadline[],
  how: Recompute,
): Promise<void> => {
  while (!how.isStopped()) {
    const stale = await staleIn(store.read, deadlines, how)
    if (stale.length === 0) return
    await store.write({ actor: 'system', now: how.now() }, (tx) => pass(tx, deadlines, how))
  }
}

/** One batch: kind by kind, until so many open records have been looked at. */
const pass = async (tx: Tx, deadlines: readonly Deadline[], how: Recompute): Promise<void> => {
  // First the law, as every writer does, so that no two wait for each other.
  const rulebook = { rules: await lockedRules(tx.manager), calendar: how.calendar }
  let left = batch
  const empty: ClockState[] = []
  for (const { deadline, prints, isNew } of await staleIn(tx.manager, deadlines, how)) {
    if (left === 0) break
    const id = nounOf(tx.manager, deadline)
    // A store that begins has many kinds, and no records yet.
    if (isNew && (await openAfter(tx.manager, deadline, '', 1)).length === 0) {
      empty.push({ id, ...prints, doing: '', after: '' })
      continue
    }
    const begun = { id, rules: '', calendar: '', doing: '', after: '' }
    const state = await lockRow(tx.manager, ClockState, begun)
    if (!isStale(state, prints, how.atStart)) continue
    const doing = passName(prints)
    const after = state.doing === doing ? state.after : ''
    const seen = await openAfter(tx.manager, deadline, after, left)
    await rescheduleAll(tx, deadline, seen, rulebook, how)
    const last = seen.at(-1)
    const isMore = seen.length === left && last !== undefined
    const set = isMore ? { doing, after: last.id } : { ...prints, doing: '', after: '' }
    await tx.manager.update(ClockState, { id }, set)
    left -= seen.length
  }
  if (empty.length > 0)
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ClockState)
      .values(empty)
      .orIgnore()
      .execute()
}

const rescheduleAll = async (
  tx: Tx,
  deadline: Deadline,
  seen: readonly Timed[],
  rulebook: DueRules,
  { calendar, onError }: Recompute,
): Promise<void> => {
  const missing = new Set<number>()
  for (const record of seen) {
    const now = dueNow(record, deadline, rulebook)
    if (now.missing !== undefined) missing.add(now.missing)
    // Held only when it is to be moved: who changes it meanwhile goes by the same law.
    if (now.dueAt?.getTime() !== record.dueAt?.getTime())
      await reschedule(tx, deadline, record.id, rulebook)
  }
  for (const year of missing)
    onError(new CalendarYearMissing(year, calendar.years), `${deadline.kind}: some cannot be dated`)
}

const openAfter = async (
  manager: EntityManager,
  { record, finishedBy }: Deadline,
  after: string,
  take: number,
): Promise<readonly Timed[]> =>
  manager.find(record, {
    where: { id: MoreThan(after), [finishedBy]: IsNull() } as never,
    order: { id: 'ASC' } as never,
    take,
  })

interface Stale {
  readonly deadline: Deadline
  readonly prints: RuleFingerprints
  /** Whether it was never done before. */
  readonly isNew: boolean
}

const staleIn = async (
  manager: EntityManager,
  deadlines: readonly Deadline[],
  { calendar, atStart }: Recompute,
): Promise<readonly Stale[]> => {
  const dated = deadlines.filter(({ due }) => due)
  if (dated.length === 0) return []
  const prints = await ruleFingerprints(manager, calendar)
  const ids = dated.map((deadline) => nounOf(manager, deadline))
  const states = await manager.find(ClockState, { where: { id: In(ids) } })
  const known = new Map(states.map((state) => [state.id, state]))
  return dated.flatMap((deadline) => {
    const state = known.get(nounOf(manager, deadline))
    const now = prints(deadline)
    return isStale(state, now, atStart) ? [{ deadline, prints: now, isNew: !state }] : []
  })
}

const nounOf = (manager: EntityManager, { record }: Deadline): string =>
  manager.connection.getMetadata(record).name
