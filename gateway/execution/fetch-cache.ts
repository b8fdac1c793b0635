import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { dependenciesIn, type ResponseDependencies } from '../../services/kit/store/index.ts'
import { scopeOf } from '../cache/scope.ts'
import { Gathered } from '../freshness/gathered.ts'
import type { Journal } from '../freshness/journal.ts'
import { TaggedStore, type Tagged } from '../freshness/tagged-store.ts'
import type { RequestContext } from '../options.ts'
import type { FetchRequest } from './send-fetch.ts'

/** What became of a fetch. One that is sent again after a change counts twice: as sent and as repeated. */
export type FetchOutcome = 'sent' | 'repeated' | 'hit' | 'joined'

export interface FetchCacheOptions {
  readonly journal: Journal
  readonly bytes: number
  /** The clock that the services go by. */
  readonly now: () => Date
  readonly count: (outcome: FetchOutcome, fetches?: number) => void
}

/** A value that a service sent, as JSON: everybody who reads it gets objects of their own. */
interface StoredValue extends Tagged {
  readonly text: string
  readonly freshness: ResponseDependencies
}

/** When a fetch was sent, as far as changes were heard of. */
export interface SentAt {
  readonly place: number
  readonly moment: number
}

/**
 * Stores what services sent, for other operations of the same scope, until one of its tags changes or its time is up.
 * Nothing is read from it or stored while changes may go unheard.
 */
export class FetchCache {
  readonly #store: TaggedStore<StoredValue>
  /** Keys that a change dropped, to count what is fetched again. */
  readonly #dropped = new LRUCache<string, true>({ max: 10_000 })
  readonly #documents = new WeakMap<DocumentNode, number>()
  #documentCount = 0

  constructor(private readonly options: FetchCacheOptions) {
    this.#store = new TaggedStore(options.bytes, ({ text }) => text.length * 2)
    options.journal.onChange((tags) => {
      for (const key of this.#store.drop(tags)) this.#dropped.set(key, true)
    })
  }

  get isUsable(): boolean {
    return this.options.journal.healthy()
  }

  readonly count = (outcome: FetchOutcome, fetches = 1): void => {
    if (fetches > 0) this.options.count(outcome, fetches)
  }

  /** Names a fetch: those with the same key get the same response. */
  keyOf({ fetch, variables }: FetchRequest, context: RequestContext): string {
    const { document, service } = fetch
    const known = this.#documents.get(document) ?? ++this.#documentCount
    this.#documents.set(document, known)
    const { viewer, language = '' } = context
    return [service, known, scopeOf(viewer), language, JSON.stringify(variables ?? null)].join('\n')
  }

  sentNow(): SentAt {
    return { place: this.options.journal.place, moment: this.options.now().getTime() }
  }

  /** A copy of what is stored, its freshness added to the request's. */
  read(key: string, gathered: Gathered | undefined): { readonly value: unknown } | undefined {
    const { journal, now } = this.options
    const stored = this.#store.get(key, () => now().getTime())
    if (!stored) return undefined
    const { freshness, text } = stored
    // Still stored, it is as good as read at the newest position that was announced.
    const seq = Math.max(freshness.seq, journal.announced(freshness.service))
    gathered?.take({ freshness: { ...freshness, seq } })
    return { value: JSON.parse(text) }
  }

  /** Stores values of one response, if what it was read from is known and has not changed since. */
  write(values: ReadonlyMap<string, unknown>, extensions: unknown, sentAt: SentAt): void {
    const { journal, now } = this.options
    const freshness = dependenciesIn(extensions)
    if (!freshness) return
    const gathered = new Gathered()
    gathered.take(extensions)
    const { tags, validUntil: until } = gathered
    if (until < now().getTime() || !journal.holds(gathered, sentAt.place)) return
    for (const [key, value] of values) {
      const text = JSON.stringify(value)
      this.#store.set(key, { text, freshness, tags, from: sentAt.moment, until })
    }
  }

  /** Counts what is sent, and whether a change was the reason. */
  countSent(keys: Iterable<string>): void {
    this.count('sent')
    let isRepeated = false
    for (const key of keys) if (this.#dropped.delete(key)) isRepeated = true
    if (isRepeated) this.count('repeated')
  }
}
