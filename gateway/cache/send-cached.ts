import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedResponse } from './cached-response.ts'
import { unscopedRequestId } from '../http/request-scope.ts'
import { cachingHeaders, matchesEtag } from './send-response.ts'

const prepared = new WeakMap<
  CachedResponse,
  { readonly full: string[]; readonly notModified: string[] }
>()

/**
 * Writes a cached response the way node is fastest: all headers in one array, prepared at the first hit.
 * @param commonHeaders headers of every response of this gateway, names and values alternating
 */
export const sendCached = (
  request: IncomingMessage,
  response: ServerResponse,
  cached: CachedResponse,
  commonHeaders: readonly string[],
): void => {
  const headers = prepared.get(cached) ?? prepare(request, cached, commonHeaders)
  prepared.set(cached, headers)
  if (matchesEtag(request.headers['if-none-match'], cached.etag)) {
    response.writeHead(304, [...headers.notModified, ...unscopedRequestId(request)]).end()
    return
  }
  const full = [...headers.full, ...unscopedRequestId(request)]
  response.writeHead(cached.status, full).end(cached.body)
}

const prepare = (
  request: IncomingMessage,
  cached: CachedResponse,
  commonHeaders: readonly string[],
) => {
  const notModified = [...commonHeaders, ...flat(cachingHeaders(request, cached, 'hit'))]
  return {
    notModified,
    full: [...notModified, ...flat({ ...cached.headers, 'content-length': cached.body.length })],
  }
}

const flat = (headers: object): string[] =>
  Object.entries(headers).flatMap(([name, value]) => [name, String(value)])
