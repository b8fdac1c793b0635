/**
 * The moment of the next attempt after failed ones. A jitter of a fifth spreads the requests to a host that was down.
 * @param delays milliseconds to wait after 1, 2, 3 … failed attempts; the last one repeats
 * @param attempts failed attempts so far, 1 or more
 * @param random from 0 up to 1
 */
export const nextAttemptAt = (
  delays: readonly number[],
  attempts: number,
  now: Date,
  random: number,
): Date => {
  const delay = delays[Math.min(attempts, delays.length) - 1] ?? 0
  return new Date(now.getTime() + Math.round(delay * (0.8 + 0.4 * random)))
}
