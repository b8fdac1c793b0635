import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Outcome } from './answer.ts'

/**
 * Writes an answer, or 304 to who has the very bytes. Others may keep what has a tag, but must ask each time whether it
 * still holds: here that costs a look-up. What was signed in for is for that client alone.
 */
export const sendAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  { body, status, headers, etag }: Answer,
  outcome: Outcome,
): void => {
  response.setHeader('x-cache', outcome)
  if (etag === undefined) {
    response.setHeader('cache-control', 'no-store')
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
    return
  }
  const isPrivate = request.headers.authorization !== undefined
  response.setHeader('etag', etag)
  response.setHeader('cache-control', isPrivate ? 'private, no-cache' : 'no-cache')
  response.appendHeader('vary', 'accept, accept-language, authorization')
  // Also for POST: a query changes nothing, whichever way it comes.
  if (isKnown(request.headers['if-none-match'], etag)) return void response.writeHead(304).end()
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

const isKnown = (held: string | undefined, etag: string): boolean =>
  held !== undefined &&
  (held === etag ||
    held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*'))
