import { releaseLease, renewLease, type Store, acquireLease } from '../store/index.ts'
import type { ClaimType } from './claimed.ts'
import { checkRound, type RoundOptions, type RoundCounts } from './round.ts'

const turn = 'evidence'
const turnMs = 300_000

/** A round, unless another process is at one: a site would be asked twice as often. @returns undefined then */
export const checkWithLease = async (
  store: Store,
  types: readonly ClaimType[],
  options: RoundOptions,
): Promise<RoundCounts | undefined> => {
  const { now } = options
  const claim = await acquireLease(store, turn, now(), turnMs)
  if (claim === undefined) return undefined
  const lost = new AbortController()
  const keep = setInterval(() => {
    renewLease(store, turn, claim, new Date(now().getTime() + turnMs)).then(
      (isMine) => {
        if (!isMine) lost.abort()
      },
      (error: unknown) => lost.abort(error),
    )
  }, turnMs / 5)
  keep.unref()
  try {
    const signal = AbortSignal.any([options.signal, lost.signal])
    return await checkRound(store, types, { ...options, signal })
  } finally {
    clearInterval(keep)
    await releaseLease(store, turn, claim)
  }
}
