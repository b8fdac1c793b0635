import type {
  DocumentNode,
  FormattedExecutionResult,
  GraphQLSchema,
  OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { RequestContext } from '../options.ts'

/**
 * The transport of an operation. `stream` is SSE; `event` is the selection of a subscription, executed for one event; `report` is
 * a query of the hub's own reports, with the rights of the reader.
 */
export type Transport = 'http' | 'socket' | 'stream' | 'event' | 'report'

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
  /** Receives the operation when it is to be executed. */
  readonly onAdmitted?: (operation: AdmittedOperation) => void
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

/** What a response says of an operation that was admitted. */
export interface AdmittedOperation {
  readonly type: `${OperationTypeNode}`
  /** Null for an anonymous operation. */
  readonly name: string | null
}

export interface OperationResponse {
  /** Left out for an operation that was refused before it was executed. */
  readonly operation?: AdmittedOperation
  readonly result: FormattedExecutionResult
  /** The HTTP status that the pipeline requests, if any. */
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string>>
}
