import { AsyncLocalStorage } from 'node:async_hooks'
import { everyRecordTag, recordTag } from './tag.ts'

/** Past so many records of one noun, the noun itself is noted: a list of keys would cost more than it saves. */
const mostRecords = 20

/** What one operation has read, and until when it holds. */
export class Reads {
  private readonly nouns = new Set<string>()
  private readonly records = new Map<string, Set<string>>()
  private until = Number.POSITIVE_INFINITY

  noun(noun: string): void {
    this.nouns.add(noun)
  }

  record(noun: string, id: string): void {
    const ids = this.records.get(noun) ?? new Set()
    this.records.set(noun, ids.add(id))
  }

  expiresAt(moment: Date): void {
    this.until = Math.min(this.until, moment.getTime())
  }

  /** The last moment at which what was read off the clock holds; undefined when none was read. */
  get validUntil(): Date | undefined {
    return Number.isFinite(this.until) ? new Date(this.until) : undefined
  }

  get tags(): readonly string[] {
    const tags = new Set(this.nouns)
    for (const [noun, ids] of this.records) {
      if (tags.has(noun)) continue
      if (ids.size > mostRecords) tags.add(noun)
      else for (const tag of [...ids].map((id) => recordTag(noun, id))) tags.add(tag)
      tags.add(everyRecordTag(noun))
    }
    return [...tags]
  }
}

interface Reading {
  readonly reads: Reads
  /** The noun whose records are read by key just now and noted one by one. */
  readonly byKey?: string
}

const reading = new AsyncLocalStorage<Reading>()

/** Runs an operation; whatever it reads from a store is noted, whoever reads it. */
export const trackingReads = <T>(reads: Reads, work: () => T): T => reading.run({ reads }, work)

/** Reads records of a noun by their keys: noted one by one, also those that are not there. */
export const readingByKeys = <T>(noun: string, ids: readonly string[], work: () => T): T => {
  const outer = reading.getStore()
  if (!outer) return work()
  for (const id of ids) outer.reads.record(noun, id)
  return reading.run({ reads: outer.reads, byKey: noun }, work)
}

/** Notes that rows of these nouns were read. */
export const trackRead = (nouns: Iterable<string>): void => {
  const now = reading.getStore()
  if (!now) return
  for (const noun of nouns) if (noun !== now.byKey) now.reads.noun(noun)
}

/** Notes that an answer depends on the clock: it holds up to this moment, inclusive. */
export const trackExpiry = (moment: Date): void => reading.getStore()?.reads.expiresAt(moment)

/** Whether an operation is under way whose reads are noted. */
export const isTrackingReads = (): boolean => reading.getStore() !== undefined
