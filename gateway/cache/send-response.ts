import type { IncomingMessage, ServerResponse } from 'node:http'
import { codingHeader } from '../http/coding/content-coding.ts'
import { encodedBody } from '../http/coding/encoded-body.ts'
import { matchingTag, tagInCoding } from '../http/coding/entity-tag.ts'
import type { CacheOutcome, HttpResponse } from './cached-response.ts'

/** Writes a response, or 304 if the client has it already; also for POST, since a query has no side effects. */
export const sendResponse = async (
  request: IncomingMessage,
  response: ServerResponse,
  content: HttpResponse,
  outcome: CacheOutcome,
): Promise<void> => {
  const { headers, status, etag } = content
  const setHeaders = (own: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(own)) response.appendHeader(name, value)
  }
  const matched = matchingTag(request.headers['if-none-match'], etag)
  if (matched !== undefined) {
    setHeaders(cachingHeaders(request, matched, outcome))
    return void response.writeHead(304).end()
  }
  const { body, coding } = await encodedBody(content.body, request.headers['accept-encoding'])
  setHeaders(cachingHeaders(request, etag && tagInCoding(etag, coding), outcome))
  response
    .writeHead(status, { ...headers, ...codingHeader(coding), 'content-length': body.length })
    .end(body)
}

/**
 * Caching headers. Other caches may store a response with an entity tag, but must revalidate it at every use; a response to
 * a signed-in client is for that client alone.
 * @param etag that of the representation that is sent
 */
export const cachingHeaders = (
  { headers }: IncomingMessage,
  etag: string | undefined,
  outcome: CacheOutcome,
): Readonly<Record<string, string>> =>
  etag === undefined
    ? { 'x-cache': outcome, 'cache-control': 'no-store', vary: 'accept-encoding' }
    : {
        'x-cache': outcome,
        'cache-control': headers.authorization === undefined ? 'no-cache' : 'private, no-cache',
        vary: 'accept, accept-encoding, accept-language, authorization',
        etag,
      }
