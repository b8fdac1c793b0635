import type { IncomingMessage } from 'node:http'
import {
  requestIdHeader,
  requestIdOf,
  requestScope,
  type RequestScope,
} from '../../services/kit/telemetry/index.ts'

const scopes = new WeakMap<IncomingMessage, RequestScope>()

/** The scope of an HTTP request, the same at every call. */
export const scopeOf = (request: IncomingMessage): RequestScope => {
  const scope = scopes.get(request) ?? requestScope(request.headers)
  scopes.set(request, scope)
  return scope
}

/** The header that tells the client the id of its request. */
export const requestIdHeaderOf = (request: IncomingMessage): [name: string, value: string] => [
  requestIdHeader,
  scopeOf(request).requestId,
]

/** The same for a request that no code runs for: its response was stored. */
export const unscopedRequestId = ({ headers }: IncomingMessage): [name: string, value: string] => [
  requestIdHeader,
  requestIdOf(headers),
]
