import { reuseEntities } from './reuse-entities.ts'
import { isPlanObject } from './plan-object.ts'
import { type FetchRequest, sendFetch, type SendOptions } from './send-fetch.ts'
import { shareFetch, type Fetches } from './share-fetch.ts'
import type { SubgraphResponse } from './subgraph-response.ts'

/** Takes of a fetch what is stored or in flight, and sends the rest to its service. Mutations are always sent. */
export const reuseFetch = (
  request: FetchRequest,
  options: SendOptions,
  fetches: Fetches | undefined,
): Promise<SubgraphResponse> => {
  if (!fetches?.cache.isUsable || request.fetch.isMutation) return sendFetch(request, options)
  return request.batches.length === 0
    ? reuseRoot(request, options, fetches)
    : reuseEntities(request, options, fetches)
}

const reuseRoot = async (
  request: FetchRequest,
  options: SendOptions,
  fetches: Fetches,
): Promise<SubgraphResponse> => {
  const { cache } = fetches
  const key = cache.keyOf(request, options.context)
  const stored = cache.read(key, options.context.dependencies)
  if (!stored) {
    return shareFetch([key], request, options, fetches, ({ data }) => new Map([[key, data]]))
  }
  cache.count('hit')
  return { data: isPlanObject(stored.value) ? stored.value : null, errors: [], extensions: {} }
}
