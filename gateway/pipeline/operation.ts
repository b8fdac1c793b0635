import type {
  DocumentNode,
  FormattedExecutionResult,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import type { RequestContext } from '../options.ts'

/** The transport of an operation. `stream` is SSE; `event` is the selection of a subscription, executed for one event. */
export type Transport = 'http' | 'socket' | 'stream' | 'event'

/** A subscription or live query that passed parsing, validation and the limits. */
export interface ValidatedSubscription {
  readonly schema: GraphQLSchema
  /** The text of the document, also if the client sent only its hash. */
  readonly text: string
  /** The same object for the same text while it is in the document cache. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

export interface OperationContext extends RequestContext {
  readonly transport: Transport
  /** Receives a validated subscription instead of its execution; left out by transports that cannot stream. */
  readonly defer?: (subscription: ValidatedSubscription) => void
}

export interface OperationRequest {
  readonly query: string | undefined
  readonly operationName?: string | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
  /** The method of the HTTP request; a GET executes queries only. */
  readonly method?: 'GET' | 'POST'
  readonly context: OperationContext
}

export interface OperationResponse {
  readonly result: FormattedExecutionResult
  /** The HTTP status that the pipeline requests, if any. */
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string>>
}
