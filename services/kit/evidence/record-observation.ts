import { nextCheckAt, changeRecord, EvidenceSchedule } from '../records/index.ts'
import type { Tx } from '../store/index.ts'
import type { ClaimedPage, ClaimType } from './claimed.ts'
import type { Evaluation } from './evaluate.ts'

export interface ObservationOptions {
  /** When it was looked at. */
  readonly at: Date
  /** After how long a page that was seen is looked at again, milliseconds. */
  readonly recheckMs: number
  /** From 0 up to 1. */
  readonly random: () => number
}

/**
 * Keeps what a look showed, as a change of the record, and when to look again.
 * @returns false, and keeps nothing, when the record claims something else by now
 */
export const recordObservation = async (
  tx: Tx,
  { type, entity }: ClaimType,
  { id, url, publishedOn }: Omit<ClaimedPage, 'unitId'>,
  judged: Evaluation,
  { at, recheckMs, random }: ObservationOptions,
): Promise<boolean> => {
  const record = await tx.find(entity, id)
  if (!record || record.url !== url || record.publishedOn !== publishedOn) return false
  await changeRecord(tx, type, record, { event: 'checked', set: { ...judged, checkedAt: at } })
  const key = { noun: type.names.name, recordId: id }
  const isTold = judged.verdict !== undefined
  const before = record.checkedAt ? await tx.manager.findOneBy(EvidenceSchedule, key) : null
  const attempts = isTold ? 0 : (before?.attempts ?? 0) + 1
  const nextAt = isTold
    ? new Date(tx.act.now.getTime() + recheckMs)
    : nextCheckAt(attempts, tx.act.now, random())
  await tx.manager.upsert(EvidenceSchedule, { ...key, attempts, nextAt }, ['noun', 'recordId'])
  return true
}
