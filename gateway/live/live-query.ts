import type { Logger } from 'pino'
import { DependencyCollector } from '../dependencies/dependency-collector.ts'
import type { RecentInvalidations } from '../dependencies/recent-invalidations.ts'
import type { TagIndex } from '../dependencies/tag-index.ts'
import type { OperationRequest } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { type LiveAnswer, Watcher } from './watcher.ts'

export interface LiveQueryOptions {
  readonly recent: RecentInvalidations
  readonly pipeline: Pipeline
  readonly now: () => Date
  readonly liveMs: number
  readonly log: Logger
  readonly index: TagIndex<LiveQuery>
  /** Called when the last watcher has left. */
  readonly forget: () => void
}

/** An answer with errors tells too little of what it was read from, and one that shows the time is old at once: they are
 * looked at again this often. */
const retryMs = 1_000
/** What a timer can hold, 24.8 days. */
const longestTimeout = 2 ** 31 - 1

/** One distinct query of one scope, and all who watch it. */
export class LiveQuery {
  readonly #watchers = new Set<Watcher>()
  #answer: LiveAnswer | undefined
  #tags: ReadonlySet<string> = new Set()
  #isRunning = false
  /** Set while the answer at hand is known to be the newest. */
  #isSettled = false
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly options: LiveQueryOptions) {}

  join(request: OperationRequest): Watcher {
    const watcher = new Watcher(request, () => this.#leave(watcher))
    this.#watchers.add(watcher)
    if (this.#answer && this.#isSettled) watcher.give(this.#answer)
    else if (!this.#answer && !this.#isRunning) void this.#run()
    return watcher
  }

  /** Something that it was read from has changed. One that is being run finds that out by itself. */
  changed(): void {
    if (this.#isRunning || !this.#isSettled) return
    this.#isSettled = false
    this.#again(this.options.liveMs)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.options.index.remove(this.#tags, this)
    this.options.forget()
    this.#tags = new Set()
  }

  #leave(watcher: Watcher): void {
    this.#watchers.delete(watcher)
    if (this.#watchers.size === 0) this.end()
  }

  #again(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(), Math.min(ms, longestTimeout))
  }

  async #run(): Promise<void> {
    const { recent } = this.options
    const request = longest([...this.#watchers].map((watcher) => watcher.request))
    if (!request) return
    this.#isRunning = true
    const began = recent.position
    const gathered = new DependencyCollector()
    const answer = await this.#ask(request, gathered)
    this.#isRunning = false
    if (this.#watchers.size === 0) return
    this.#note(gathered)
    this.#settle(gathered, began)
    if (!answer) return
    this.#answer = answer
    for (const watcher of this.#watchers) watcher.give(answer)
  }

  async #ask(
    request: OperationRequest,
    gathered: DependencyCollector,
  ): Promise<LiveAnswer | undefined> {
    const { pipeline, log } = this.options
    // Follows nothing itself: it is answered once, like any query.
    const { defer: _, ...context } = request.context
    try {
      const { result } = await pipeline.run({
        ...request,
        context: { ...context, transport: 'event', gathered },
      })
      return { text: JSON.stringify(result), result }
    } catch (error) {
      log.error({ err: error, operation: request.operationName }, 'A live query failed.')
      return undefined
    }
  }

  #note({ tags }: DependencyCollector): void {
    this.options.index.remove(this.#tags, this)
    this.options.index.add(tags, this)
    this.#tags = tags
  }

  #settle(gathered: DependencyCollector, began: number): void {
    const { recent, liveMs, now } = this.options
    const left = gathered.validUntil - now().getTime()
    this.#isSettled = gathered.isKnown && recent.isCurrent(gathered, began) && left >= 0
    clearTimeout(this.#timer)
    if (!gathered.isKnown || !recent.healthy() || left < 0) this.#again(retryMs)
    else if (!this.#isSettled) this.#again(liveMs)
    else if (Number.isFinite(left)) this.#again(left + 1)
  }
}

/** The request whose token ends last: it asks for all of them. */
const longest = (requests: readonly OperationRequest[]): OperationRequest | undefined =>
  requests.toSorted((a, b) => endOf(b) - endOf(a))[0]

const endOf = ({ context: { viewer } }: OperationRequest): number =>
  viewer.expiresAt ?? Number.POSITIVE_INFINITY
