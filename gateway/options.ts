import type { DocumentNode, ExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { type Locale, type LocalizedText } from '../schema/vocabulary/index.ts'
import type { FeedSource, Invalidations } from '../services/kit/store/index.ts'
import type { DictionaryFiles } from '../services/kit/dictionary/index.ts'
import type { Viewer } from '../services/kit/identity/index.ts'
import type { DependencyCollector } from './dependencies/dependency-collector.ts'
import type { ExportSource } from './export/export-source.ts'
import type { Limits } from './limits.ts'
import type { ReportContext } from './report/report-context.ts'
import type { TrustedDocuments } from './pipeline/documents.ts'

export type { TrustedDocuments }

/** The context of one operation, which every subgraph receives. */
export interface RequestContext {
  readonly viewer: Viewer
  /** The client's header; subgraphs verify it themselves. */
  readonly authorization: string | undefined
  /** The locale of texts for this client. */
  readonly locale: Locale
  readonly operationName?: string
  /** Collects the dependencies of the response, for the response cache and live queries. */
  readonly dependencies?: DependencyCollector
  /** Cancels the queries to the services, once no client waits for the response any longer. */
  readonly signal?: AbortSignal
}

export interface SubgraphCallRequest {
  /** The same object for every execution of one plan, so that it can key caches. */
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>> | undefined
  readonly operationName: string | undefined
  readonly context: RequestContext
  /** Whether the document is a mutation. */
  readonly isMutation?: boolean
  /** Given up by the gateway. */
  readonly signal?: AbortSignal
}

/** Executes an operation on one service. Rejects when the service cannot be reached; GraphQL errors are in the result. */
export type CallSubgraph = (
  service: string,
  request: SubgraphCallRequest,
) => Promise<ExecutionResult>

/** A supergraph as documents: what clients see of it, and what services know besides. */
export interface SupergraphDocuments {
  readonly public: DocumentNode
  /** Left out if nothing is hidden from clients. */
  readonly supergraph?: DocumentNode
}

export interface SupergraphSource {
  /** The composed supergraph with its join directives. */
  readonly sdl: string
  /** Derived from it at build time; at start if left out. */
  readonly documents?: SupergraphDocuments
  /** Calls back with each new supergraph. Returns a function that unsubscribes. */
  readonly watch?: (reload: (sdl: string, documents?: SupergraphDocuments) => void) => () => void
}

/** An operation that the playground opens in a tab. */
export interface Example {
  readonly name: LocalizedText
  /** What it is for, as a comment above it. */
  readonly about?: LocalizedText
  readonly query: string
  /** JSON text. */
  readonly variables?: string
}

/** Whether a service can read and write now, and if not, why. */
export type Readiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly code: string; readonly message: string }

export interface GatewayOptions {
  readonly supergraph: SupergraphSource
  readonly subgraphs: CallSubgraph
  readonly feed: FeedSource
  /** Verifies a header; undefined is the public. Rejects with `InvalidToken` or `IdentityProviderUnavailable`. */
  readonly identify: (authorization: string | undefined) => Promise<Viewer>
  readonly host: string
  /** 0 chooses a free port. */
  readonly port: number
  /** Where health and metrics are served, instead of on the port of the graph; 0 chooses a free port. */
  readonly monitoring?: { readonly host: string; readonly port: number }
  /** Reports which services can read and write now, for `/readyz`. */
  readonly ready?: () => Promise<Readonly<Record<string, Readiness>>>
  /** Announces changes; without it nothing is cached and live queries are refused. */
  readonly invalidations?: Invalidations
  /** The services' clock; the system clock by default. */
  readonly now?: () => Date
  readonly log: Logger
  /** The metrics of the process, to which the gateway adds its own; a registry of its own if left out. */
  readonly registry?: Registry
  readonly examples: readonly Example[]
  /** The tables at `/export`; nothing is there if left out. */
  readonly exports?: ExportSource
  /** The locale of clients that ask for none; that of the mainland if left out. */
  readonly locale?: Locale
  /** Served as `/dictionary.md`, `.xlsx` and `.json`, if clients may ask for the schema. */
  readonly dictionary?: DictionaryFiles
  readonly limits?: Partial<Limits>
  /** The only documents that are executed; any if left out. */
  readonly trusted?: TrustedDocuments
  /** Whether clients may ask for the schema; true by default. */
  readonly introspection?: boolean
  /** Whether the playground is served at `/`; true by default. */
  readonly playground?: boolean
  /** Whether the dashboard is served at `/dashboard`; true by default. */
  readonly dashboard?: boolean
  /** Number of proxies in front of the gateway that append to `X-Forwarded-For`; none by default. */
  readonly proxies?: number
  /** Origins whose scripts may read responses; any by default. Never with cookies. */
  readonly allowOrigins?: '*' | readonly string[]
}

export interface Gateway {
  readonly url: string
  readonly port: number
  /** Where health and metrics are served, if that is another port. */
  readonly monitoringUrl: string | undefined
  /** What reports of this process are made with, with the rights of a token. */
  reportContext(authorization: string | undefined, locale: Locale): Promise<ReportContext>
  /** Accepts no new operations, waits for running ones, then closes. */
  close(): Promise<void>
}
