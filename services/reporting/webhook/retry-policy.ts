import { nextAttemptAt } from '../../kit/outbound/index.ts'

export interface RetryPolicy {
  /** After this number of failed attempts a delivery is a dead letter. */
  readonly maxAttempts: number
  /** Returns numbers from 0 up to 1. */
  readonly random: () => number
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Ten attempts last about 22 hours. */
const delays = [
  second,
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
]

/** The moment of the next attempt; undefined after the last one. @param attempts failed attempts so far, 1 or more */
export const retryAt = (
  { maxAttempts, random }: RetryPolicy,
  attempts: number,
  now: Date,
): Date | undefined =>
  attempts < maxAttempts ? nextAttemptAt(delays, attempts, now, random()) : undefined
