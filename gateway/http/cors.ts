import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a script needs besides the body: to name a request, to ask again only for what changed, and to know when and why not. */
const exposedHeaders = [
  'etag',
  'retry-after',
  'x-request-id',
  'x-cache',
  'www-authenticate',
  'content-disposition',
]

const exposed = ['access-control-expose-headers', exposedHeaders.join(', ')] as const

export const anyOrigin = ['access-control-allow-origin', '*', ...exposed] as const

/**
 * Allows scripts of some origins to read responses. The hub uses no cookies, so a page of another site can act only with a
 * token that it was given.
 */
export const allowOrigin = (
  { headers }: IncomingMessage,
  response: ServerResponse,
  allowed: '*' | readonly string[],
): void => {
  response.setHeader(...exposed)
  if (allowed === '*') return void response.setHeader('access-control-allow-origin', '*')
  response.setHeader('vary', 'origin')
  const { origin } = headers
  if (origin && allowed.includes(origin)) {
    response.setHeader('access-control-allow-origin', origin)
  }
}

export const answerPreflight = (response: ServerResponse): void => {
  response
    .writeHead(204, {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'authorization, content-type, accept, accept-language, if-none-match, last-event-id, x-request-id, traceparent, tracestate',
      'access-control-max-age': '86400',
    })
    .end()
}
