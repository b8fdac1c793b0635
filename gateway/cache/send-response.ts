import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CacheOutcome, HttpResponse } from './cached-response.ts'

/** Writes a response, or 304 if the client has it already; also for POST, since a query has no side effects. */
export const sendResponse = (
  request: IncomingMessage,
  response: ServerResponse,
  content: HttpResponse,
  outcome: CacheOutcome,
): void => {
  const { body, status, headers, etag } = content
  for (const [name, value] of Object.entries(cachingHeaders(request, content, outcome)))
    response.appendHeader(name, value)
  if (matchesEtag(request.headers['if-none-match'], etag)) return void response.writeHead(304).end()
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

/**
 * Caching headers. Other caches may store a response with an entity tag, but must revalidate it at every use; a response to
 * a signed-in client is for that client alone.
 */
export const cachingHeaders = (
  { headers }: IncomingMessage,
  { etag }: HttpResponse,
  outcome: CacheOutcome,
): Readonly<Record<string, string>> =>
  etag === undefined
    ? { 'x-cache': outcome, 'cache-control': 'no-store' }
    : {
        'x-cache': outcome,
        'cache-control': headers.authorization === undefined ? 'no-cache' : 'private, no-cache',
        vary: 'accept, accept-language, authorization',
        etag,
      }

/** Whether `If-None-Match` names this entity tag. */
export const matchesEtag = (header: string | undefined, etag: string | undefined): boolean =>
  header !== undefined &&
  etag !== undefined &&
  (header === etag ||
    header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*'))
