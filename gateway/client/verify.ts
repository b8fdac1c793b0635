import { linked } from './chain.ts'
import type { Ledger } from './ledger.ts'
import type { FollowOptions } from './options.ts'
import { ChainBroken } from './refusals.ts'

interface Answer {
  readonly data?: { readonly digests: readonly string[] }
}

/**
 * Computes the chain again from the first change received to the last, over the digests of all that lies between: also of
 * what a filter or limited rights left out.
 * @returns how many changes the chain runs over
 * @throws ChainBroken when they do not make up the chain; Error when the hub cannot be asked
 */
export const verify = async (
  { url }: Pick<FollowOptions<unknown>, 'url'>,
  ledger: Ledger,
): Promise<number> => {
  const span = ledger.span()
  if (!span) return 0
  const { first, last } = span
  let { position, chain } = first
  while (position < last.position) {
    const digests = await digestsAfter(url, position)
    for (const digest of digests.slice(0, last.position - position)) {
      chain = linked(chain, digest)
      position += 1
    }
    if (digests.length === 0) throw new ChainBroken(position + 1)
  }
  if (chain !== last.chain) throw new ChainBroken(last.position)
  return last.position - first.position + 1
}

const digestsAfter = async (url: string, after: number): Promise<readonly string[]> => {
  const response = await fetch(url.replace(/^ws/, 'http'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ digests(after: ${after}) }` }),
  })
  const { data } = (await response.json()) as Answer // What the hub's schema promises.
  if (!data) throw new Error(`The hub answered ${response.status} when asked for digests`)
  return data.digests
}
