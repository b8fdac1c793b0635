import { LRUCache } from 'lru-cache'
import { TagIndex } from './tag-index.ts'

/** A value that is valid until one of its tags changes or its time is up. */
export interface Tagged {
  readonly tags: ReadonlySet<string>
  /** First and last moment of its validity by the services' clock, milliseconds. */
  readonly validFrom: number
  readonly validUntil: number
}

/** Stores values up to so many bytes, evicts the least recently used first, and finds them by tag. */
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

  /** @param now the services' clock, milliseconds; read only if the value expires */
  get(key: string, now: () => number): T | undefined {
    const value = this.#values.get(key)
    if (!value || value.validUntil === Number.POSITIVE_INFINITY) return value
    const moment = now()
    // A clock that was set back invalidates the value as one that moved on does.
    if (moment >= value.validFrom && moment <= value.validUntil) return value
    this.#values.delete(key)
    return undefined
  }

  set(key: string, value: T): void {
    this.#values.delete(key)
    this.#values.set(key, value)
    // The store refuses a value that is larger than its capacity.
    if (this.#values.has(key)) this.#byTag.add(value.tags, key)
  }

  /** Removes every value that depends on one of the tags. @returns their keys */
  invalidate(tags: readonly string[] | 'all'): readonly string[] {
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

  /** The number of tags with at least one value. */
  get tags(): number {
    return this.#byTag.size
  }
}
