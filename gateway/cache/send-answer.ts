import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Outcome } from './answer.ts'

/** Writes an answer, or 304 to who has the very bytes; also for POST, since a query changes nothing, however it comes. */
export const sendAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  outcome: Outcome,
): void => {
  const { body, status, headers, etag } = answer
  for (const [name, value] of Object.entries(headersOf(request, answer, outcome)))
    response.appendHeader(name, value)
  if (isKnown(request.headers['if-none-match'], etag)) return void response.writeHead(304).end()
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

/**
 * What is said of an answer besides its own headers. Others may keep what has a tag, but must ask each time whether it still
 * holds: here that costs a look-up. What was signed in for is for that client alone.
 */
export const headersOf = (
  { headers }: IncomingMessage,
  { etag }: Answer,
  outcome: Outcome,
): Readonly<Record<string, string>> =>
  etag === undefined
    ? { 'x-cache': outcome, 'cache-control': 'no-store' }
    : {
        'x-cache': outcome,
        'cache-control': headers.authorization === undefined ? 'no-cache' : 'private, no-cache',
        vary: 'accept, accept-language, authorization',
        etag,
      }

/** Whether the client holds the very bytes, by what it says in `If-None-Match`. */
export const isKnown = (held: string | undefined, etag: string | undefined): boolean =>
  held !== undefined &&
  etag !== undefined &&
  (held === etag ||
    held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*'))
