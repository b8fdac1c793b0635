import type {
  DocumentNode,
  FormattedExecutionResult,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import type { RequestContext } from '../options.ts'

/** The way an operation came in; `stream` is SSE, `event` is a subscription's selection, run for one event. */
export type Transport = 'http' | 'socket' | 'stream' | 'event'

/** A subscription that passed parsing, validation and the guards. */
export interface CheckedSubscription {
  readonly schema: GraphQLSchema
  /** The same object for the same text, as long as it stays in the document cache. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

export interface OperationContext extends RequestContext {
  readonly transport: Transport
  /** Takes over a subscription, which is checked here but not executed; absent where none can be followed. */
  readonly follow?: (subscription: CheckedSubscription) => void
}

export interface OperationRequest {
  readonly query: string | undefined
  readonly operationName?: string | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
  /** Of the HTTP request; a GET runs queries only. */
  readonly method?: 'GET' | 'POST'
  readonly context: OperationContext
}

export interface OperationResponse {
  readonly result: FormattedExecutionResult
  /** The HTTP status that the pipeline asks for, if it does. */
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string>>
}
