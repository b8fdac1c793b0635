import { LRUCache } from 'lru-cache'
import { TagIndex } from '../dependencies/tag-index.ts'
import type { KeptAnswer } from './answer.ts'

/** Keeps answers up to so many bytes, the least recently wanted leaving first, and finds them by what they were read from. */
export class AnswerStore {
  readonly #byTag = new TagIndex<string>()
  readonly #answers: LRUCache<string, KeptAnswer>

  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      sizeCalculation: sizeOf,
      dispose: ({ tags }, key) => this.#byTag.remove(tags, key),
    })
  }

  /** @param now by the services' clock, milliseconds; read only if the answer depends on it */
  get(key: string, now: () => number): KeptAnswer | undefined {
    const answer = this.#answers.get(key)
    if (!answer || answer.until === Number.POSITIVE_INFINITY) return answer
    const moment = now()
    // A clock that was set back makes what it said as old as one that went on.
    if (moment >= answer.from && moment <= answer.until) return answer
    this.#answers.delete(key)
    return undefined
  }

  set(key: string, answer: KeptAnswer): void {
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    // One that is larger than all there is room for is not taken.
    if (this.#answers.has(key)) this.#byTag.add(answer.tags, key)
  }

  /** Drops every answer that was read from one of the tags. */
  drop(tags: readonly string[] | 'all'): void {
    if (tags === 'all') return this.#answers.clear()
    for (const key of this.#byTag.find(tags)) this.#answers.delete(key)
  }

  get bytes(): number {
    return this.#answers.calculatedSize
  }

  get size(): number {
    return this.#answers.size
  }

  /** How many tags are known; none is without an answer. */
  get tags(): number {
    return this.#byTag.size
  }
}

/** What an answer takes besides its bytes: its entry, its key, and an index entry for each tag. */
const sizeOf = ({ body, tags }: KeptAnswer, key: string): number =>
  body.length + key.length * 2 + 500 + tags.size * 150
