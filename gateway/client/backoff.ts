/** Delays between attempts. */
export interface Backoff {
  readonly firstMs: number
  readonly maxMs: number
}

/**
 * The delay before an attempt, milliseconds: doubles with each attempt, with random jitter of up to half.
 * @param attempt counts from 0
 */
export const backoffMs = (
  attempt: number,
  { firstMs, maxMs }: Backoff,
  random: () => number = Math.random,
): number => {
  const ms = Math.min(maxMs, firstMs * 2 ** attempt)
  return Math.round(ms / 2 + (ms / 2) * random())
}

/** Resolves after a delay, or earlier after the signal. */
export const delay = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
