import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { dependenciesIn, type ResponseDependencies } from '../../services/kit/store/index.ts'
import { viewerScope } from '../cache/viewer-scope.ts'
import { DependencyCollector } from '../dependencies/dependency-collector.ts'
import type { RecentInvalidations } from '../dependencies/recent-invalidations.ts'
import { TaggedStore, type Tagged } from '../dependencies/tagged-store.ts'
import type { RequestContext } from '../options.ts'
import type { FetchRequest } from './send-fetch.ts'

/** The outcome of a fetch. One that is sent again after a change counts twice: as sent and as repeated. */
export type FetchOutcome = 'sent' | 'repeated' | 'hit' | 'joined'

export interface FetchCacheOptions {
  readonly recent: RecentInvalidations
  readonly bytes: number
  /** The clock that the services go by. */
  readonly now: () => Date
  readonly count: (outcome: FetchOutcome, fetches?: number) => void
}

/** A value that a service sent, as JSON: everybody who reads it gets objects of their own. */
interface StoredValue extends Tagged {
  readonly text: string
  readonly dependencies: ResponseDependencies
}

/** When a fetch was sent: by the clock, and by the position of the invalidations. */
export interface SentAt {
  readonly position: number
  readonly moment: number
}

/**
 * Stores what services sent, for other operations of the same scope, until one of its tags changes or its time is up.
 * Nothing is read from it or stored while invalidations can be lost.
 */
export class FetchCache {
  readonly #store: TaggedStore<StoredValue>
  /** Keys that a change dropped, to count what is fetched again. */
  readonly #dropped = new LRUCache<string, true>({ max: 10_000 })
  readonly #documents = new WeakMap<DocumentNode, number>()
  #documentCount = 0

  constructor(private readonly options: FetchCacheOptions) {
    this.#store = new TaggedStore(options.bytes, ({ text }) => text.length * 2)
    options.recent.onChange((tags) => {
      for (const key of this.#store.invalidate(tags)) this.#dropped.set(key, true)
    })
  }

  get isUsable(): boolean {
    return this.options.recent.healthy()
  }

  readonly count = (outcome: FetchOutcome, fetches = 1): void => {
    if (fetches > 0) this.options.count(outcome, fetches)
  }

  /** Names a fetch: those with the same key get the same response. */
  keyOf({ fetch, variables }: FetchRequest, context: RequestContext): string {
    const { document, service } = fetch
    const known = this.#documents.get(document) ?? ++this.#documentCount
    this.#documents.set(document, known)
    const { viewer, locale } = context
    return [service, known, viewerScope(viewer), locale, JSON.stringify(variables ?? null)].join(
      '\n',
    )
  }

  sentNow(): SentAt {
    return { position: this.options.recent.position, moment: this.options.now().getTime() }
  }

  /** A copy of what is stored; its dependencies are added to the request's. */
  read(
    key: string,
    collector: DependencyCollector | undefined,
  ): { readonly value: unknown } | undefined {
    const { recent, now } = this.options
    const stored = this.#store.get(key, () => now().getTime())
    if (!stored) return undefined
    const { dependencies, text } = stored
    // Still stored, it is as good as read at the newest position that was announced.
    const seq = Math.max(dependencies.seq, recent.announcedPosition(dependencies.service))
    collector?.add({ dependencies: { ...dependencies, seq } })
    return { value: JSON.parse(text) }
  }

  /** Stores values of one response, if what it was read from is known and has not changed since. */
  write(values: ReadonlyMap<string, unknown>, extensions: unknown, sentAt: SentAt): void {
    const { recent, now } = this.options
    const dependencies = dependenciesIn(extensions)
    if (!dependencies) return
    const collector = new DependencyCollector()
    collector.add(extensions)
    const { tags, validUntil } = collector
    if (validUntil < now().getTime() || !recent.isCurrent(collector, sentAt.position)) return
    for (const [key, value] of values) {
      const text = JSON.stringify(value)
      this.#store.set(key, { text, dependencies, tags, validFrom: sentAt.moment, validUntil })
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
