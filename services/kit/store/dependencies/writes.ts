import { AsyncLocalStorage } from 'node:async_hooks'
import { everyRecordTag } from './tag.ts'

interface Writing {
  /** Nouns of which rows were written that nobody announces one by one. */
  readonly nouns: Set<string>
  /** The noun whose records are being written and announced one by one just now. */
  readonly named?: string
}

const writing = new AsyncLocalStorage<Writing>()

/** Runs a transaction. @returns its result, and tags for every table that it wrote without naming the records */
export const trackingWrites = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly tags: readonly string[] }> => {
  const nouns = new Set<string>()
  const result = await writing.run({ nouns }, work)
  return { result, tags: [...nouns].flatMap((noun) => [noun, everyRecordTag(noun)]) }
}

/** Writes records of a noun that the writer announces itself, one by one. */
export const writingTagged = <T>(noun: string, work: () => T): T => {
  const outer = writing.getStore()
  return outer ? writing.run({ nouns: outer.nouns, named: noun }, work) : work()
}

/** Notes that rows of these nouns were written. */
export const trackWritten = (nouns: Iterable<string>): void => {
  const now = writing.getStore()
  if (!now) return
  for (const noun of nouns) if (noun !== now.named) now.nouns.add(noun)
}

/** Whether a transaction is under way whose writes are noted. */
export const isTrackingWrites = (): boolean => writing.getStore() !== undefined
