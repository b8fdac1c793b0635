import type { Logger } from 'pino'
import { DependencyCollector } from '../dependencies/dependency-collector.ts'
import type { RecentInvalidations } from '../dependencies/recent-invalidations.ts'
import type { TagIndex } from '../dependencies/tag-index.ts'
import type { OperationRequest } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { type LiveResult, LiveQuerySubscriber } from './live-query-subscriber.ts'

export interface LiveQueryOptions {
  readonly recent: RecentInvalidations
  readonly pipeline: Pipeline
  readonly now: () => Date
  readonly liveMs: number
  readonly log: Logger
  readonly index: TagIndex<LiveQuery>
  /** Called when the last subscriber has left. */
  readonly onEmpty: () => void
}

/** Interval of re-execution for a result with incomplete dependencies or one that expires at once. */
const retryMs = 1_000
/** The longest delay that a timer supports, 24.8 days. */
const maxTimeoutMs = 2 ** 31 - 1

/** One distinct query of one viewer scope, and its subscribers. */
export class LiveQuery {
  readonly #subscribers = new Set<LiveQuerySubscriber>()
  #result: LiveResult | undefined
  #tags: ReadonlySet<string> = new Set()
  #isRunning = false
  /** Whether the result is known to be current. */
  #isCurrent = false
  #timer: NodeJS.Timeout | undefined
  readonly #end = new AbortController()

  constructor(private readonly options: LiveQueryOptions) {}

  subscribe(request: OperationRequest): LiveQuerySubscriber {
    const subscriber = new LiveQuerySubscriber(request, () => this.#leave(subscriber))
    this.#subscribers.add(subscriber)
    if (this.#result && this.#isCurrent) subscriber.push(this.#result)
    else if (!this.#result && !this.#isRunning) void this.#run()
    return subscriber
  }

  /** Schedules a re-execution after a dependency has changed. A running execution detects the change itself. */
  invalidate(): void {
    if (this.#isRunning || !this.#isCurrent) return
    this.#isCurrent = false
    this.#schedule(this.options.liveMs)
  }

  end(): void {
    this.#end.abort()
    clearTimeout(this.#timer)
    this.options.index.remove(this.#tags, this)
    this.options.onEmpty()
    this.#tags = new Set()
  }

  #leave(subscriber: LiveQuerySubscriber): void {
    this.#subscribers.delete(subscriber)
    if (this.#subscribers.size === 0) this.end()
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(), Math.min(ms, maxTimeoutMs))
  }

  async #run(): Promise<void> {
    const { recent } = this.options
    const request = latestExpiry([...this.#subscribers].map((subscriber) => subscriber.request))
    if (!request) return
    this.#isRunning = true
    const startedAt = recent.position
    const dependencies = new DependencyCollector()
    const result = await this.#execute(request, dependencies)
    this.#isRunning = false
    if (this.#subscribers.size === 0) return
    this.#reindex(dependencies)
    this.#scheduleNext(dependencies, startedAt)
    if (!result) return
    this.#result = result
    for (const subscriber of this.#subscribers) subscriber.push(result)
  }

  async #execute(
    request: OperationRequest,
    dependencies: DependencyCollector,
  ): Promise<LiveResult | undefined> {
    const { pipeline, log } = this.options
    // Without `defer` the pipeline executes the query once.
    const { defer: _, ...context } = request.context
    try {
      const { result } = await pipeline.run({
        ...request,
        context: { ...context, transport: 'event', dependencies, signal: this.#end.signal },
      })
      return { text: JSON.stringify(result), result }
    } catch (error) {
      log.error({ err: error, operation: request.operationName }, 'A live query failed.')
      return undefined
    }
  }

  #reindex({ tags }: DependencyCollector): void {
    this.options.index.remove(this.#tags, this)
    this.options.index.add(tags, this)
    this.#tags = tags
  }

  #scheduleNext(dependencies: DependencyCollector, startedAt: number): void {
    const { recent, liveMs, now } = this.options
    const validMs = dependencies.validUntil - now().getTime()
    this.#isCurrent =
      dependencies.isCacheable && recent.isCurrent(dependencies, startedAt) && validMs >= 0
    clearTimeout(this.#timer)
    if (!dependencies.isCacheable || !recent.healthy() || validMs < 0) this.#schedule(retryMs)
    else if (!this.#isCurrent) this.#schedule(liveMs)
    else if (Number.isFinite(validMs)) this.#schedule(validMs + 1)
  }
}

/** The request whose token expires last; the query is executed with its token. */
const latestExpiry = (requests: readonly OperationRequest[]): OperationRequest | undefined =>
  requests.toSorted((a, b) => expiryOf(b) - expiryOf(a))[0]

const expiryOf = ({ context: { viewer } }: OperationRequest): number =>
  viewer.expiresAt ?? Number.POSITIVE_INFINITY
