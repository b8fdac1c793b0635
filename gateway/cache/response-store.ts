import { LRUCache } from 'lru-cache'
import { TagIndex } from '../dependencies/tag-index.ts'
import type { CachedResponse } from './cached-response.ts'

/** Stores responses up to a number of bytes, evicts the least recently used, and finds them by tag. */
export class ResponseStore {
  readonly #byTag = new TagIndex<string>()
  readonly #responses: LRUCache<string, CachedResponse>

  constructor(bytes: number) {
    this.#responses = new LRUCache({
      maxSize: bytes,
      sizeCalculation: sizeOf,
      dispose: ({ tags }, key) => this.#byTag.remove(tags, key),
    })
  }

  /** @param now the services' clock, milliseconds; read only if the response expires */
  get(key: string, now: () => number): CachedResponse | undefined {
    const response = this.#responses.get(key)
    if (!response || response.validUntil === Number.POSITIVE_INFINITY) return response
    const moment = now()
    // A clock that was set back invalidates the response as one that moved on does.
    if (moment >= response.validFrom && moment <= response.validUntil) return response
    this.#responses.delete(key)
    return undefined
  }

  set(key: string, response: CachedResponse): void {
    this.#responses.delete(key)
    this.#responses.set(key, response)
    // The store refuses a response that is larger than its capacity.
    if (this.#responses.has(key)) this.#byTag.add(response.tags, key)
  }

  /** Removes every response that depends on one of the tags. */
  invalidate(tags: readonly string[] | 'all'): void {
    if (tags === 'all') return this.#responses.clear()
    for (const key of this.#byTag.find(tags)) this.#responses.delete(key)
  }

  get bytes(): number {
    return this.#responses.calculatedSize
  }

  get size(): number {
    return this.#responses.size
  }

  /** The number of tags with at least one response. */
  get tags(): number {
    return this.#byTag.size
  }
}

/** The body, the entry, its key, and one index entry for each tag. */
const sizeOf = ({ body, tags }: CachedResponse, key: string): number =>
  body.length + key.length * 2 + 500 + tags.size * 150
