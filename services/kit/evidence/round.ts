import pLimit from 'p-limit'
import type { Store } from '../store/index.ts'
import { type ClaimedPage, type ClaimType, dueClaims } from './claimed.ts'
import { evaluate } from './evaluate.ts'
import { recordObservation } from './record-observation.ts'
import type { FetchPage } from './page-observation.ts'

export interface RoundOptions {
  readonly look: FetchPage
  readonly now: () => Date
  readonly actor: string
  /** After how long a page that was seen is looked at again, milliseconds. */
  readonly recheckMs: number
  /** How many hosts are visited at once. */
  readonly parallel: number
  /** From 0 up to 1. */
  readonly random: () => number
  /** How many are looked at, at most. */
  readonly limit?: number
  readonly signal: AbortSignal
  /** Told of each look. */
  readonly onLook?: () => void
}

/** What came of a round. */
export interface RoundCounts {
  confirmed: number
  refuted: number
  /** Could not be told for now; tried again later. */
  untold: number
  /** Claimed something else when the answer came. */
  outdated: number
}

const batch = 200

/** Looks at every claim that is due, once. Hosts are visited side by side, the pages of one after another. */
export const checkRound = async (
  store: Store,
  types: readonly ClaimType[],
  options: RoundOptions,
): Promise<RoundCounts> => {
  const tally = { confirmed: 0, refuted: 0, untold: 0, outdated: 0 }
  const side = pLimit(options.parallel)
  let left = options.limit ?? Number.MAX_SAFE_INTEGER
  for (const type of types)
    for (let after = ''; left > 0 && !options.signal.aborted;) {
      const limit = Math.min(batch, left)
      const due = await dueClaims(store.read, type, { now: options.now(), after, limit })
      const looks = [...byHost(due).values()].map((claims) =>
        side(async () => {
          for (const claim of claims)
            if (!options.signal.aborted) tally[await lookAt(store, type, claim, options)] += 1
        }),
      )
      for (const end of await Promise.allSettled(looks))
        if (end.status === 'rejected' && !options.signal.aborted) throw end.reason
      left -= due.length
      after = due.at(-1)?.id ?? after
      if (due.length < limit) break
    }
  return tally
}

const lookAt = async (
  store: Store,
  type: ClaimType,
  claim: ClaimedPage,
  { look, now, actor, recheckMs, random, signal, onLook }: RoundOptions,
): Promise<keyof RoundCounts> => {
  const judged = evaluate(await look(claim.url, signal), claim.publishedOn)
  const at = now()
  const isKept = await store.write({ actor, now: at }, (tx) =>
    recordObservation(tx, type, claim, judged, { at, recheckMs, random }),
  )
  onLook?.()
  if (!isKept) return 'outdated'
  const { verdict } = judged
  return verdict === undefined ? 'untold' : verdict === 'CONFIRMED' ? 'confirmed' : 'refuted'
}

const byHost = (claims: readonly ClaimedPage[]): ReadonlyMap<string, readonly ClaimedPage[]> => {
  const hosts = new Map<string, ClaimedPage[]>()
  for (const claim of claims) {
    const hostname = URL.canParse(claim.url) ? new URL(claim.url).hostname : ''
    hosts.set(hostname, [...(hosts.get(hostname) ?? []), claim])
  }
  return hosts
}
