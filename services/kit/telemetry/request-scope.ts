import { asyncVariable } from '../async-context/index.ts'
import { randomUUID } from 'node:crypto'

/** The request that the running code works for. */
export interface RequestScope {
  /** Quoted in log lines, sent to services, and returned to the client. */
  readonly requestId: string
  /** The trace that the caller started, as W3C Trace Context writes it. */
  readonly trace?: TraceContext
}

/** The headers of W3C Trace Context. */
export interface TraceContext {
  readonly traceparent: string
  readonly tracestate?: string
}

export const requestIdHeader = 'x-request-id'

const scopes = asyncVariable<RequestScope>()

/** Runs the work for a request. */
export const inRequest = <T>(scope: RequestScope, work: () => T): T => scopes.run(scope, work)

export const currentRequest = (): RequestScope | undefined => scopes.getStore()

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** Short enough that no token passes as an id. */
const wellFormed = /^[\w.-]{1,64}$/

/** The request's own id if it is well-formed, else a new one. */
export const requestIdOf = (headers: Headers): string => {
  const given = headers[requestIdHeader]
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
}

/** The scope of a request with these headers. */
export const requestScope = (headers: Headers, requestId = requestIdOf(headers)): RequestScope => {
  const { traceparent, tracestate } = headers
  if (typeof traceparent !== 'string') return { requestId }
  const state = typeof tracestate === 'string' ? { tracestate } : {}
  return { requestId, trace: { traceparent, ...state } }
}
