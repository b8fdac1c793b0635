import type { RecordType } from '../records/index.ts'
import type { Store } from '../store/index.ts'
import { checkWithLease } from './check-with-lease.ts'
import { claimTypes } from './claims.ts'
import type { EvidenceSettings } from './settings.ts'

interface EvidenceWatchOptions {
  readonly evidence?: EvidenceSettings
  readonly now: () => Date
  readonly onError: (error: unknown, activity: string) => void
}

/** How many hosts get requests at once. */
export const parallelHosts = 8

/** Checks evidence in the background, now and then at the configured interval. @returns a function that stops it */
export const watchEvidence = (
  store: Store,
  types: readonly RecordType[],
  { evidence, now, onError }: EvidenceWatchOptions,
): (() => Promise<void>) => {
  const claims = claimTypes(types)
  const everyMs = evidence?.everyMs
  if (!evidence || everyMs === undefined || claims.length === 0) return () => Promise.resolve()
  const { fetchPage, recheckMs } = evidence
  const stop = new AbortController()
  const options = {
    fetchPage,
    recheckMs,
    now,
    parallelHosts,
    random: Math.random,
    signal: stop.signal,
    actor: 'system',
  }
  let round: Promise<void> | undefined
  const startRound = (): void => {
    round ??= checkWithLease(store, claims, options)
      .then(() => undefined)
      .catch((error: unknown) => onError(error, `${store.service} checks evidence`))
      .finally(() => (round = undefined))
  }
  const timer = setInterval(startRound, everyMs)
  timer.unref()
  startRound()
  return async () => {
    clearInterval(timer)
    stop.abort()
    await round
  }
}
