import type { DocumentNode, ExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import type { FeedSource, Invalidations } from '../services/kit/store/index.ts'
import type { Viewer } from '../services/kit/identity/index.ts'
import type { DependencyCollector } from './dependencies/dependency-collector.ts'
import type { Limits } from './limits.ts'

/** What every subgraph learns about one operation. */
export interface RequestContext {
  readonly viewer: Viewer
  /** As it came from the client; subgraphs verify it themselves. */
  readonly authorization: string | undefined
  /** The client's `Accept-Language`. */
  readonly language?: string
  readonly operationName?: string
  /** Collects what the answer is read from, for who keeps it. */
  readonly gathered?: DependencyCollector
}

export interface SubgraphRequest {
  /** The same object for every run of one plan, so it may key caches. */
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>> | undefined
  readonly operationName: string | undefined
  readonly context: RequestContext
}

/** Asks one service. Rejects when the service cannot be reached; GraphQL errors come in the result. */
export type CallSubgraph = (service: string, request: SubgraphRequest) => Promise<ExecutionResult>

export interface SupergraphSource {
  /** The composed supergraph with its join directives. */
  readonly sdl: string
  /** Calls back with each new supergraph. Returns how to stop. */
  readonly watch?: (reload: (sdl: string) => void) => () => void
}

/** An operation that the playground opens in a tab. */
export interface Example {
  readonly name: string
  readonly query: string
  /** JSON text. */
  readonly variables?: string
}

export interface GatewayOptions {
  readonly supergraph: SupergraphSource
  readonly subgraphs: CallSubgraph
  readonly feed: FeedSource
  /** Says who asks; undefined is the public. Rejects with `InvalidToken`. */
  readonly identify: (authorization: string | undefined) => Promise<Viewer>
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Which services can answer now, for `/readyz`. */
  readonly ready?: () => Promise<Readonly<Record<string, boolean>>>
  /** Says what changes; without it nothing is cached and no query is live. */
  readonly invalidations?: Invalidations
  /** The clock that the services go by; the real one if left out. */
  readonly now?: () => Date
  readonly log: Logger
  readonly examples: readonly Example[]
  readonly limits?: Partial<Limits>
  /** Proxies in front of the gateway that add to `X-Forwarded-For`; none by default. */
  readonly proxies?: number
  /** Origins whose scripts may read answers; any by default. Never with cookies. */
  readonly allowOrigins?: '*' | readonly string[]
}

export interface Gateway {
  readonly url: string
  readonly port: number
  /** Takes no new work, lets running work end, then closes. */
  close(): Promise<void>
}
