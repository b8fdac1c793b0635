import { ChainBroken } from './follow-error.ts'
import { nextChain } from './hash-chain.ts'
import type { FollowOptions } from './options.ts'
import type { SequenceCheck } from './sequence-check.ts'

interface DigestsResult {
  readonly data?: { readonly digests: readonly string[] }
}

/**
 * Recomputes the hash chain from the first received change to the last over all digests in between, including those of
 * changes that a filter or limited rights left out.
 * @returns the number of changes in the chain
 * @throws ChainBroken when the digests do not produce the chain; Error when the hub cannot be reached
 */
export const verifyChain = async (
  { url }: Pick<FollowOptions<unknown>, 'url'>,
  sequence: SequenceCheck,
): Promise<number> => {
  const span = sequence.span()
  if (!span) return 0
  const { first, last } = span
  let { position, chain } = first
  while (position < last.position) {
    const digests = await digestsAfter(url, position)
    for (const digest of digests.slice(0, last.position - position)) {
      chain = nextChain(chain, digest)
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
  // The hub's schema declares this field.
  const { data }: DigestsResult = JSON.parse(await response.text())
  if (!data) throw new Error(`The hub answered ${response.status} to a query of digests`)
  return data.digests
}
