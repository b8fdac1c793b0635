/** Milliseconds before the n-th attempt in a row (from 0): doubling, and spread so that many clients do not come at once. */
export const backOffMs = (
  attempt: number,
  { first, longest }: { readonly first: number; readonly longest: number },
  chance: () => number = Math.random,
): number => {
  const most = Math.min(longest, first * 2 ** attempt)
  return Math.round(most / 2 + (most / 2) * chance())
}

/** Waits, or less long when the signal comes. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
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
