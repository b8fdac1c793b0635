/** The replicas of one service. */
export interface Replicas {
  /**
   * Calls one replica after another, round robin, while `isRetryable` allows it after a failure.
   * Rejects with the last failure.
   */
  call<T>(send: (url: string) => Promise<T>, isRetryable: (failure: unknown) => boolean): Promise<T>
}

/**
 * Distributes calls over the URLs of a service. Replicas that failed recently are called last.
 * @param failedMs how long a failure counts as recent, milliseconds
 */
export const replicas = (urls: readonly string[], failedMs = 2_000): Replicas => {
  const failedUntil = new Map<string, number>()
  let calls = 0
  const inOrder = (): readonly string[] => {
    const first = calls++ % urls.length
    const now = performance.now()
    const hasFailed = (url: string): boolean => (failedUntil.get(url) ?? 0) > now
    const rotated = [...urls.slice(first), ...urls.slice(0, first)]
    return [...rotated.filter((url) => !hasFailed(url)), ...rotated.filter(hasFailed)]
  }
  return {
    call: async (send, isRetryable) => {
      let last: unknown = new Error('the service has no replica')
      for (const url of inOrder())
        try {
          const result = await send(url)
          failedUntil.delete(url)
          return result
        } catch (failure) {
          failedUntil.set(url, performance.now() + failedMs)
          last = failure
          if (!isRetryable(failure)) break
        }
      throw last
    },
  }
}
