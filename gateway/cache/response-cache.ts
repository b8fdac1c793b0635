import { createHash } from 'node:crypto'
import type { Viewer } from '../../services/kit/identity/index.ts'
import { DependencyCollector } from '../dependencies/dependency-collector.ts'
import type { RecentInvalidations } from '../dependencies/recent-invalidations.ts'
import { cacheKeys, type RequestKey, type TextOf } from './cache-key.ts'
import type { CachedResponse, CacheOutcome, HttpResponse } from './cached-response.ts'
import { Waiters } from '../execution/waiters.ts'
import { ResponseStore } from './response-store.ts'
import { viewerScope } from './viewer-scope.ts'

/** Everything about a request that its response depends on. */
export interface CacheRequest extends RequestKey {
  readonly viewer: Viewer
  /** Request headers that select the representation or the language. */
  readonly vary: readonly (string | undefined)[]
  /** Aborted when the client no longer waits. */
  readonly signal?: AbortSignal
}

/** Executes the request and collects the dependencies of its response. */
export type Execute = (
  dependencies: DependencyCollector,
  signal?: AbortSignal,
) => Promise<HttpResponse>

export interface CacheResult {
  readonly response: HttpResponse
  readonly outcome: CacheOutcome
  /** The response, if it comes from the store. */
  readonly cached?: CachedResponse
}

/** Called before a request is executed or joins an execution; rejects when the rate limit is exceeded. */
export type Admit = () => Promise<void>

/** Serves a cached response while it is valid: never one older than the last acknowledged change. */
export type ResponseCache = (
  request: CacheRequest,
  execute: Execute,
  admit?: Admit,
) => CacheResult | Promise<CacheResult>

export interface ResponseCacheOptions {
  readonly recent: RecentInvalidations
  readonly bytes: number
  /** The maximum number of tokens in a document. */
  readonly tokens: number
  /** The text of a document that a request names by its hash. */
  readonly textOf: TextOf
  /** The services' clock. */
  readonly now: () => Date
}

interface Running {
  readonly startedAt: number
  readonly response: Promise<HttpResponse>
  readonly waiters: Waiters
}

export const responseCache = (options: ResponseCacheOptions): ResponseCache => {
  const { recent, bytes, tokens, textOf, now } = options
  const store = new ResponseStore(bytes)
  const keyOf = cacheKeys(tokens, textOf)
  const running = new Map<string, Running>()
  const moment = (): number => now().getTime()
  recent.onChange((tags) => void store.invalidate(tags))

  const run = async (
    key: string,
    startedAt: number,
    execute: Execute,
    signal: AbortSignal,
  ): Promise<HttpResponse> => {
    const validFrom = moment()
    const dependencies = new DependencyCollector()
    const response = await execute(dependencies, signal)
    if (response.status !== 200 || !dependencies.isCacheable) return response
    const tagged = withEtag(response)
    const { tags, validUntil } = dependencies
    if (validUntil >= moment() && recent.isCurrent(dependencies, startedAt))
      store.set(key, { ...tagged, tags, validFrom, validUntil })
    return tagged
  }

  const start = (
    key: string,
    execute: Execute,
    client: AbortSignal | undefined,
  ): Promise<HttpResponse> => {
    const startedAt = recent.position
    const end = (): void => {
      if (running.get(key)?.response === response) running.delete(key)
    }
    const waiters = new Waiters(end)
    waiters.add(client)
    const response = run(key, startedAt, execute, waiters.signal).finally(end)
    running.set(key, { startedAt, response, waiters })
    return response
  }

  const startOrJoin = (
    key: string,
    execute: Execute,
    client: AbortSignal | undefined,
  ): Promise<CacheResult> => {
    const other = running.get(key)
    // A request never joins an execution that started before the last invalidation.
    if (other?.startedAt !== recent.position) return resultOf(start(key, execute, client), 'miss')
    other.waiters.add(client)
    return resultOf(other.response, 'hit')
  }

  return (request, execute, admit) => {
    const operation = recent.healthy() ? keyOf(request) : undefined
    if (operation === undefined) return after(admit, () => bypass(execute, request.signal))
    const key = [operation, ...request.vary, viewerScope(request.viewer)].join('\n')
    const cached = store.get(key, moment)
    if (cached) return { response: cached, outcome: 'hit', cached }
    return after(admit, () => startOrJoin(key, execute, request.signal))
  }
}

const after = (admit: Admit | undefined, work: () => Promise<CacheResult>): Promise<CacheResult> =>
  admit ? admit().then(work) : work()

/** Executes the request without looking it up. */
export const bypass = (execute: Execute, signal?: AbortSignal): Promise<CacheResult> =>
  resultOf(execute(new DependencyCollector(), signal), 'bypass')

const resultOf = async (
  response: Promise<HttpResponse>,
  outcome: CacheOutcome,
): Promise<CacheResult> => ({ response: await response, outcome })

const withEtag = (response: HttpResponse): HttpResponse & { readonly etag: string } => ({
  ...response,
  etag: `"${createHash('sha256').update(response.body).digest('base64url').slice(0, 27)}"`,
})
