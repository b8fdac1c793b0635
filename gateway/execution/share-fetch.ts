import type { FetchCache } from './fetch-cache.ts'
import { isPlanObject } from './plan-object.ts'
import { type FetchRequest, sendFetch, type SendOptions } from './send-fetch.ts'
import type { SubgraphResponse } from './subgraph-response.ts'
import { Waiters } from './waiters.ts'

/** Fetches that are stored, and those in flight. */
export interface Fetches {
  readonly cache: FetchCache
  readonly inFlight: Map<string, InFlight>
}

/** A fetch that was sent and has no response yet. */
interface InFlight {
  /** The position of the invalidations when it was sent. */
  readonly position: number
  readonly waiters: Waiters
  /** The data as JSON, if other requests joined: each reads objects of its own. */
  readonly response: Promise<{ readonly response: SubgraphResponse; readonly text: string }>
}

/** The values of a response by the key under which they are stored. */
export type ValuesOf = (response: SubgraphResponse) => ReadonlyMap<string, unknown>

/** Sends a fetch once for all requests that need it at the same time, and stores what its response says. */
export const shareFetch = async (
  keys: readonly string[],
  request: FetchRequest,
  options: SendOptions,
  { cache, inFlight }: Fetches,
  valuesOf: ValuesOf,
): Promise<SubgraphResponse> => {
  const { context } = options
  const name = keys.join('\n')
  const sentAt = cache.sentNow()
  const other = inFlight.get(name)
  // A fetch that was sent before a change says nothing to a request that came after it.
  if (other?.position === sentAt.position) {
    cache.count('joined')
    other.waiters.add(context.signal)
    const { response, text } = await other.response
    context.dependencies?.add(response.extensions)
    const data: unknown = JSON.parse(text)
    return { ...response, data: isPlanObject(data) ? data : null }
  }

  const end = (): void => {
    if (inFlight.get(name)?.waiters === waiters) inFlight.delete(name)
  }
  const waiters = new Waiters(end)
  waiters.add(context.signal)
  const send = async () => {
    cache.countSent(keys)
    const shared = { ...context, signal: waiters.signal }
    const response = await sendFetch(request, { ...options, context: shared }).finally(end)
    if (response.errors.length === 0) cache.write(valuesOf(response), response.extensions, sentAt)
    return { response, text: waiters.all > 1 ? JSON.stringify(response.data) : '' }
  }
  const response = send()
  inFlight.set(name, { position: sentAt.position, waiters, response })
  return (await response).response
}
