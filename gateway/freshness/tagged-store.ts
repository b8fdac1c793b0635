import { LRUCache } from 'lru-cache'
import { TagIndex } from './tag-index.ts'

/** Something that was read from tags: it holds until one of them changes or its time is up. */
export interface Tagged {
  readonly tags: ReadonlySet<string>
  /** From when to when it holds by the services' clock, milliseconds. */
  readonly from: number
  readonly until: number
}

/** Stores values up to so many bytes, evicts the least recently used first, and finds them by what they were read from. */
export class TaggedStore<T extends Tagged> {
  readonly #byTag = new TagIndex<string>()
  readonly #values: LRUCache<string, T>

  /** @param sizeOf the bytes of a value alone */
  constructor(bytes: number, sizeOf: (value: T) => number) {
    this.#values = new LRUCache<string, T>({
      maxSize: bytes,
      // Besides the value: its entry, its key, and an index entry for each tag.
      sizeCalculation: (value, key) => sizeOf(value) + key.length * 2 + 500 + value.tags.size * 150,
      dispose: ({ tags }, key) => this.#byTag.remove(tags, key),
    })
  }

  /** @param now by the services' clock, milliseconds; read only if the value depends on it */
  get(key: string, now: () => number): T | undefined {
    const value = this.#values.get(key)
    if (!value || value.until === Number.POSITIVE_INFINITY) return value
    const moment = now()
    // A clock that was set back makes what it said as old as one that went on.
    if (moment >= value.from && moment <= value.until) return value
    this.#values.delete(key)
    return undefined
  }

  set(key: string, value: T): void {
    this.#values.delete(key)
    this.#values.set(key, value)
    // One that is larger than the whole store is not stored.
    if (this.#values.has(key)) this.#byTag.add(value.tags, key)
  }

  /** Drops every value that was read from one of the tags; returns their keys. */
  drop(tags: readonly string[] | 'all'): readonly string[] {
    if (tags === 'all') {
      this.#values.clear()
      return []
    }
    const keys = [...this.#byTag.find(tags)]
    for (const key of keys) this.#values.delete(key)
    return keys
  }

  get bytes(): number {
    return this.#values.calculatedSize
  }

  get size(): number {
    return this.#values.size
  }

  /** How many tags are known; none is without a value. */
  get tags(): number {
    return this.#byTag.size
  }
}
