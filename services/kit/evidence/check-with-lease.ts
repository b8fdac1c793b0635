import { acquireLease, releaseLease, renewLease, type Store } from '../store/index.ts'
import type { ClaimType } from './claims.ts'
import { checkRound, type RoundCounts, type RoundOptions } from './round.ts'

const leaseId = 'evidence'
const leaseMs = 300_000

/**
 * Runs a round while it holds the lease, so that two processes do not send a site twice the requests.
 * @returns undefined when another process holds the lease
 */
export const checkWithLease = async (
  store: Store,
  types: readonly ClaimType[],
  options: RoundOptions,
): Promise<RoundCounts | undefined> => {
  const { now } = options
  const token = await acquireLease(store, leaseId, now(), leaseMs)
  if (token === undefined) return undefined
  const end = new AbortController()
  const stop = (): void => end.abort(options.signal.reason)
  if (options.signal.aborted) stop()
  options.signal.addEventListener('abort', stop)
  const renewal = setInterval(() => {
    renewLease(store, leaseId, token, new Date(now().getTime() + leaseMs)).then(
      (isHeld) => {
        if (!isHeld) end.abort()
      },
      (error: unknown) => end.abort(error),
    )
  }, leaseMs / 5)
  renewal.unref()
  try {
    return await checkRound(store, types, { ...options, signal: end.signal })
  } finally {
    clearInterval(renewal)
    options.signal.removeEventListener('abort', stop)
    await releaseLease(store, leaseId, token)
  }
}
