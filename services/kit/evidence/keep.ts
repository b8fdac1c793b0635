import { againAt, changeRecord, EvidenceVisit } from '../records/index.ts'
import type { Tx } from '../store/index.ts'
import type { Claimed, ClaimType } from './claimed.ts'
import type { Judged } from './judge.ts'

export interface KeepOptions {
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
export const keepLook = async (
  tx: Tx,
  { type, noun }: ClaimType,
  { id, url, publishedOn }: Omit<Claimed, 'unitId'>,
  judged: Judged,
  { at, recheckMs, random }: KeepOptions,
): Promise<boolean> => {
  const record = await tx.find(noun, id)
  if (!record || record.url !== url || record.publishedOn !== publishedOn) return false
  await changeRecord(tx, type, record, { past: 'checked', set: { ...judged, checkedAt: at } })
  const key = { noun: type.words.name, recordId: id }
  const isTold = judged.verdict !== undefined
  const before = record.checkedAt ? await tx.manager.findOneBy(EvidenceVisit, key) : null
  const attempts = isTold ? 0 : (before?.attempts ?? 0) + 1
  const nextAt = isTold
    ? new Date(tx.act.now.getTime() + recheckMs)
    : againAt(attempts, tx.act.now, random())
  await tx.manager.upsert(EvidenceVisit, { ...key, attempts, nextAt }, ['noun', 'recordId'])
  return true
}
