/** When a delivery is tried again and given up. */
export interface RetryPolicy {
  /** The first wait, milliseconds; the others are its multiples. */
  readonly baseMs: number
  /** After so many attempts it is a dead letter. */
  readonly attempts: number
  /** From 0 up to 1: spreads the waits by a fifth, so that many receivers of one machine are not hit at once. */
  readonly random: () => number
}

/** With a base of a second: 1 s, 5 s, 30 s, 2 min, 10 min, 1 h, 3 h, 6 h, 12 h: ten attempts last about 22 hours. */
const multiples = [1, 5, 30, 120, 600, 3_600, 10_800, 21_600, 43_200] as const

/** When to try again after so many failed attempts; undefined: give it up. */
export const retryAt = (policy: RetryPolicy, attempts: number, now: Date): Date | undefined => {
  if (attempts >= policy.attempts) return undefined
  const multiple = multiples[Math.min(attempts, multiples.length) - 1] ?? 1
  const spread = 0.8 + 0.4 * policy.random()
  return new Date(now.getTime() + Math.round(policy.baseMs * multiple * spread))
}
