/** The time that an outgoing request may take, from its start to the end of the body of its response. */
export interface TimeLimit {
  /** Aborted when the time has run out, or with the other signal. */
  readonly signal: AbortSignal
  readonly isReached: () => boolean
  /** Frees the timer when the exchange is over. */
  readonly end: () => void
}

/**
 * Starts a time limit. Its timer references the signal, and so does the other signal: one that `AbortSignal.any` makes
 * from `AbortSignal.timeout` is collected as garbage on Node 20, and then aborts nothing.
 * @param other aborts the exchange earlier
 */
export const timeLimit = (ms: number, other?: AbortSignal): TimeLimit => {
  const controller = new AbortController()
  let isReached = false
  const reach = (): void => {
    isReached = true
    controller.abort(new DOMException(`No response within ${ms} ms.`, 'TimeoutError'))
  }
  const abort = (): void => controller.abort(other?.reason)
  const timer = setTimeout(reach, ms)
  // A request that could not be started must not delay the exit of the process.
  timer.unref()
  if (other?.aborted) abort()
  else other?.addEventListener('abort', abort, { once: true })
  return {
    signal: controller.signal,
    isReached: () => isReached,
    end: () => {
      clearTimeout(timer)
      other?.removeEventListener('abort', abort)
    },
  }
}
