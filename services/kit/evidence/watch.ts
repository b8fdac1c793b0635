import type { RecordType } from '../records/index.ts'
import type { Store } from '../store/index.ts'
import { claimTypes } from './claimed.ts'
import { checkWithLease } from './check-with-lease.ts'
import type { EvidenceSettings } from './settings.ts'

export interface WatchOptions {
  readonly evidence?: EvidenceSettings
  readonly now: () => Date
  readonly onError: (error: unknown, doing: string) => void
}

/** How many hosts are visited at once. */
export const fetchesAtOnce = 8

/** Checks evidence beside requests, if it is configured: now, and then again and again. @returns how to stop */
export const watchEvidence = (
  store: Store,
  types: readonly RecordType[],
  { evidence, now, onError }: WatchOptions,
): (() => Promise<void>) => {
  const claims = claimTypes(types)
  const everyMs = evidence?.everyMs
  if (!evidence || everyMs === undefined || claims.length === 0) return () => Promise.resolve()
  const { look, recheckMs } = evidence
  const end = new AbortController()
  const options = {
    look,
    recheckMs,
    now,
    parallel: fetchesAtOnce,
    random: Math.random,
    signal: end.signal,
  }
  let round: Promise<void> | undefined
  const begin = (): void => {
    round ??= checkWithLease(store, claims, { ...options, actor: 'system' })
      .then(() => undefined)
      .catch((error: unknown) => onError(error, `${store.service} checks evidence`))
      .finally(() => (round = undefined))
  }
  const timer = setInterval(begin, everyMs)
  timer.unref()
  begin()
  return async () => {
    clearInterval(timer)
    end.abort()
    await round
  }
}
