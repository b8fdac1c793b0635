import pLimit from 'p-limit'
import type { Store } from '../store/index.ts'
import { type ClaimedPage, type ClaimType, dueClaims } from './claims.ts'
import { evaluate } from './evaluate.ts'
import type { FetchPage } from './page-observation.ts'
import { recordObservation } from './record-observation.ts'

export interface RoundOptions {
  readonly fetchPage: FetchPage
  readonly now: () => Date
  readonly actor: string
  /** How long after a conclusive check a page is checked again, milliseconds. */
  readonly recheckMs: number
  /** How many hosts get requests at once. */
  readonly parallelHosts: number
  /** Returns numbers from 0 up to 1. */
  readonly random: () => number
  /** The most pages to check. */
  readonly limit?: number
  readonly signal: AbortSignal
  /** Called after each check. */
  readonly onCheck?: () => void
}

/** The results of a round. */
export interface RoundCounts {
  confirmed: number
  refuted: number
  /** Checks without a verdict; they are repeated later. */
  undetermined: number
  /** Records that changed their claim during the check. */
  outdated: number
}

const batchSize = 200

/** Checks every due claim once. Requests hosts in parallel, and the pages of one host one after another. */
export const checkRound = async (
  store: Store,
  types: readonly ClaimType[],
  options: RoundOptions,
): Promise<RoundCounts> => {
  const counts = { confirmed: 0, refuted: 0, undetermined: 0, outdated: 0 }
  const limitHosts = pLimit(options.parallelHosts)
  let remaining = options.limit ?? Number.MAX_SAFE_INTEGER
  for (const type of types)
    for (let after = ''; remaining > 0 && !options.signal.aborted;) {
      const limit = Math.min(batchSize, remaining)
      const due = await dueClaims(store.read, type, { now: options.now(), after, limit })
      const checks = [...byHost(due).values()].map((claims) =>
        limitHosts(async () => {
          for (const claim of claims)
            if (!options.signal.aborted) counts[await checkClaim(store, type, claim, options)] += 1
        }),
      )
      for (const outcome of await Promise.allSettled(checks))
        if (outcome.status === 'rejected' && !options.signal.aborted) throw outcome.reason
      remaining -= due.length
      after = due.at(-1)?.id ?? after
      if (due.length < limit) break
    }
  return counts
}

const checkClaim = async (
  store: Store,
  type: ClaimType,
  claim: ClaimedPage,
  { fetchPage, now, actor, recheckMs, random, signal, onCheck }: RoundOptions,
): Promise<keyof RoundCounts> => {
  const evaluation = evaluate(await fetchPage(claim.url, signal), claim.publishedOn)
  const at = now()
  const isRecorded = await store.write({ actor, now: at }, (tx) =>
    recordObservation(tx, type, claim, evaluation, { at, recheckMs, random }),
  )
  onCheck?.()
  if (!isRecorded) return 'outdated'
  const { verdict } = evaluation
  return verdict === undefined ? 'undetermined' : verdict === 'CONFIRMED' ? 'confirmed' : 'refuted'
}

const byHost = (claims: readonly ClaimedPage[]): ReadonlyMap<string, readonly ClaimedPage[]> => {
  const hosts = new Map<string, ClaimedPage[]>()
  for (const claim of claims) {
    const hostname = URL.canParse(claim.url) ? new URL(claim.url).hostname : ''
    hosts.set(hostname, [...(hosts.get(hostname) ?? []), claim])
  }
  return hosts
}
