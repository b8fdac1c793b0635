import type { IncomingMessage, ServerResponse } from 'node:http'
import { codingHeader } from '../http/coding/content-coding.ts'
import { encodedBody, type EncodedBody } from '../http/coding/encoded-body.ts'
import { matchingTag, tagInCoding } from '../http/coding/entity-tag.ts'
import { unscopedRequestId } from '../http/request-scope.ts'
import type { CachedResponse } from './cached-response.ts'
import { cachingHeaders } from './send-response.ts'

/** The headers of a body that were prepared; the bodies of a cached response are the same objects at every hit. */
const prepared = new WeakMap<CachedResponse, Map<Buffer, string[]>>()

/**
 * Writes a cached response the way node is fastest: all headers in one array, prepared at the first hit. It is written in the
 * same tick, unless its body has to be compressed for the first time.
 * @param commonHeaders headers of every response of this gateway, names and values alternating
 */
export const sendCached = (
  request: IncomingMessage,
  response: ServerResponse,
  cached: CachedResponse,
  commonHeaders: readonly string[],
): void | Promise<void> => {
  const matched = matchingTag(request.headers['if-none-match'], cached.etag)
  if (matched !== undefined) {
    const headers = [...commonHeaders, ...flat(cachingHeaders(request, matched, 'hit'))]
    return void response.writeHead(304, [...headers, ...unscopedRequestId(request)]).end()
  }
  const send = (encoded: EncodedBody): void => {
    const headers = headersOf(request, cached, encoded, commonHeaders)
    response.writeHead(cached.status, [...headers, ...unscopedRequestId(request)]).end(encoded.body)
  }
  const encoded = encodedBody(cached.body, request.headers['accept-encoding'])
  return encoded instanceof Promise ? encoded.then(send) : send(encoded)
}

const headersOf = (
  request: IncomingMessage,
  cached: CachedResponse,
  { body, coding }: EncodedBody,
  commonHeaders: readonly string[],
): readonly string[] => {
  const byBody = prepared.get(cached) ?? new Map<Buffer, string[]>()
  prepared.set(cached, byBody)
  const known = byBody.get(body)
  if (known) return known
  const own = { ...cached.headers, ...codingHeader(coding), 'content-length': body.length }
  const caching = cachingHeaders(request, tagInCoding(cached.etag, coding), 'hit')
  const headers = [...commonHeaders, ...flat(caching), ...flat(own)]
  byBody.set(body, headers)
  return headers
}

const flat = (headers: object): string[] =>
  Object.entries(headers).flatMap(([name, value]) => [name, String(value)])
