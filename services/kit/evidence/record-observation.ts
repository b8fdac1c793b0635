import { nextAttemptAt } from '../outbound/index.ts'
import { changeRecord, EvidenceSchedule, lockedDueRules } from '../records/index.ts'
import type { Tx } from '../store/index.ts'
import type { ClaimedPage, ClaimType } from './claims.ts'
import type { Evaluation } from './evaluate.ts'

interface ObservationOptions {
  /** When the page was checked. */
  readonly at: Date
  /** How long after a conclusive check a page is checked again, milliseconds. */
  readonly recheckMs: number
  /** Returns numbers from 0 up to 1. */
  readonly random: () => number
}

const hour = 3_600_000

/** Milliseconds to wait after 1, 2, 3, 4, and 5 or more consecutive checks without a verdict. */
const delays = [hour, 6 * hour, 24 * hour, 72 * hour, 168 * hour]

/**
 * Stores the result of a check as a change of the record, and schedules the next check.
 * @returns false, without a change, when the record no longer has this claim
 */
export const recordObservation = async (
  tx: Tx,
  { type, entity }: ClaimType,
  { id, url, publishedOn }: Omit<ClaimedPage, 'unitId'>,
  evaluation: Evaluation,
  { at, recheckMs, random }: ObservationOptions,
): Promise<boolean> => {
  // A refuted publication can change the aggregates of parents, and so when they are due.
  const dueRules = await lockedDueRules(tx)
  const record = await tx.find(entity, id)
  if (!record || record.url !== url || record.publishedOn !== publishedOn) return false
  const set = { ...evaluation, checkedAt: at }
  await changeRecord(tx, type, record, { event: 'checked', set }, dueRules)
  const key = { entity: type.names.name, recordId: id }
  const isConclusive = evaluation.verdict !== undefined
  const before = record.checkedAt ? await tx.manager.findOneBy(EvidenceSchedule, key) : null
  const attempts = isConclusive ? 0 : (before?.attempts ?? 0) + 1
  const nextAt = isConclusive
    ? new Date(tx.act.now.getTime() + recheckMs)
    : nextAttemptAt(delays, attempts, tx.act.now, random())
  await tx.manager.upsert(EvidenceSchedule, { ...key, attempts, nextAt }, ['entity', 'recordId'])
  return true
}
