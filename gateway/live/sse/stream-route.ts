import type { IncomingMessage, ServerResponse } from 'node:http'
import { tagOf } from '../../../schema/vocabulary/index.ts'
import { InvalidToken, publicViewer } from '../../../services/kit/identity/index.ts'
import { inRequest } from '../../../services/kit/telemetry/index.ts'
import { scopeOf } from '../../http/request-scope.ts'
import { sendError } from '../../http/send-error.ts'
import { asInvalidToken, sendInvalidToken, sendRefusal } from '../../http/send-refusal.ts'
import type { RateLimit } from '../../http/rate-limit.ts'
import type { RequestLocale } from '../../http/request-locale.ts'
import { nestingProblem, nestsTooDeeply } from '../../http/nesting.ts'
import { bodyTooLarge, readRequestBody } from '../../http/read-request-body.ts'
import type { RouteHandler } from '../../http/route.ts'
import type { Limits } from '../../limits.ts'
import type { Metrics } from '../../metrics.ts'
import type { GatewayOptions } from '../../options.ts'
import { closeCodes } from '../close-code.ts'
import { endWithToken } from '../identify-session.ts'
import type { StreamContext, StreamHandler } from './stream-handler.ts'
import { streamSession } from './stream-session.ts'

export interface StreamServer {
  readonly handler: RouteHandler
  /** Ends every stream; clients reconnect elsewhere and resume. */
  close(): void
}

export interface StreamServerOptions extends Pick<GatewayOptions, 'identify'> {
  readonly handle: StreamHandler
  readonly rate: RateLimit
  readonly clientAddress: (request: IncomingMessage) => string
  readonly localeOf: RequestLocale
  readonly limits: Limits
  readonly metrics: Metrics
}

/** GraphQL over server-sent events, for networks that block WebSockets. */
export const serveStreams = (options: StreamServerOptions): StreamServer => {
  const { handle, identify, rate, clientAddress, localeOf, limits, metrics } = options
  const open = new Set<StreamContext>()

  const handler: RouteHandler = (request, response, fail) =>
    serve(request, response).catch(sendRefusal(response, fail))

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { authorization } = request.headers
    const address = clientAddress(request)
    const viewer = await identify(authorization).catch(asInvalidToken)
    await rate.admit(viewer instanceof InvalidToken ? publicViewer : viewer, address)
    if (viewer instanceof InvalidToken) return sendInvalidToken(response, viewer)
    const body = await new Promise<string | undefined>((done) =>
      readRequestBody(request, limits.bodyBytes, done),
    )
    if (body === undefined)
      return sendError(response, 413, 'BODY_TOO_LARGE', bodyTooLarge(limits.bodyBytes))
    if (nestsTooDeeply(body)) return sendError(response, 400, 'BAD_USER_INPUT', nestingProblem)

    const client = { viewer, authorization, address, locale: localeOf(request) }
    const context: StreamContext = {
      session: streamSession(request, response, client, limits.drainMs),
    }
    const { url = '/', method = 'GET', headers } = request
    const get = (name: string) => (name === 'accept' ? 'text/event-stream' : one(headers[name]))
    const streamed = { url, method, headers: { get }, body, raw: request, context }
    const [stream, { status, headers: answered }] = await inRequest(scopeOf(request), () =>
      handle(streamed),
    )
    response.setHeader('content-language', tagOf(client.locale))
    response.writeHead(status, answered)
    if (stream === null || typeof stream === 'string') return void response.end(stream ?? '')

    open.add(context)
    metrics.streams.inc()
    const stopWaiting = endWithToken(context.session)
    const end = (): void => void stream.return()
    response.once('close', end)
    try {
      await pump(stream, response, context)
    } finally {
      end()
      stopWaiting()
      metrics.streams.dec()
      open.delete(context)
    }
  }

  return {
    handler,
    close() {
      for (const { session } of open) session.socket.close(closeCodes.goingAway, '')
    },
  }
}

/** Writes every event with its cursor as `id:`, which a reconnecting client sends as `Last-Event-ID`. */
const pump = async (
  stream: AsyncIterable<string>,
  response: ServerResponse,
  { session, numbered }: StreamContext,
): Promise<void> => {
  for await (const text of stream) {
    if (!response.writable) break
    const cursor = text.startsWith('event: next') ? numbered?.nextCursor() : undefined
    // `numberedEvents` waits until the event was sent, and heartbeats need no waiting.
    void session.write(cursor === undefined ? text : `id: ${cursor}\n${text}`)
  }
  if (response.writable) response.end()
}

const one = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'object' ? header.join(', ') : header
