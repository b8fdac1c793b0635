import type { IncomingMessage, ServerResponse } from 'node:http'
import { tagOf } from '../../schema/vocabulary/index.ts'
import { InvalidToken, publicViewer, type Viewer } from '../../services/kit/identity/index.ts'
import { inRequest } from '../../services/kit/telemetry/index.ts'
import {
  bypass,
  type CacheResult,
  type Execute,
  type ResponseCache,
} from '../cache/response-cache.ts'
import { sendCached } from '../cache/send-cached.ts'
import { sendResponse } from '../cache/send-response.ts'
import type { Metrics } from '../metrics.ts'
import type { GatewayOptions } from '../options.ts'
import type { OperationContext } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { graphqlOverHttp } from './graphql-over-http.ts'
import { nestingProblem, nestsTooDeeply } from './nesting.ts'
import type { RateLimit } from './rate-limit.ts'
import type { RequestLocale } from './request-locale.ts'
import { bodyTooLarge, readRequestBody } from './read-request-body.ts'
import { scopeOf } from './request-scope.ts'
import type { SetCommonHeaders } from './cross-origin-route.ts'
import type { RouteHandler } from './route.ts'
import { sendError } from './send-error.ts'
import { asInvalidToken, sendInvalidToken, sendRefusal } from './send-refusal.ts'
import { tokenCache } from './token-cache.ts'

export interface GraphqlRouteOptions {
  readonly pipeline: Pipeline
  readonly identify: GatewayOptions['identify']
  /** Left out: every operation is executed. */
  readonly cache: ResponseCache | undefined
  readonly rate: RateLimit
  /** The address that the rate limit counts for anonymous clients. */
  readonly clientAddress: (request: IncomingMessage) => string
  readonly localeOf: RequestLocale
  readonly metrics: Metrics
  readonly bodyBytes: number
  /** Whether browsers are led to the playground. */
  readonly playground: boolean
  /** Headers of every response, names and values alternating; undefined if they depend on the request. */
  readonly commonHeaders: readonly string[] | undefined
  /** Sets the headers of every response. */
  readonly setCommonHeaders: SetCommonHeaders
}

/** `/graphql` over HTTP. A cached response to a known token is sent synchronously. */
export const graphqlRoute = (options: GraphqlRouteOptions): RouteHandler => {
  const { cache = uncached, rate, clientAddress, metrics, bodyBytes, playground } = options
  const { commonHeaders, setCommonHeaders, localeOf } = options
  const tokens = tokenCache(options.identify)
  const handle = graphqlOverHttp(options.pipeline)

  const lookUp = (
    request: IncomingMessage,
    body: string,
    viewer: Viewer,
    signal: AbortSignal,
  ): CacheResult | Promise<CacheResult> => {
    const { method = 'GET', url = '/', headers } = request
    const { authorization, accept } = headers
    const locale = localeOf(request)
    const execute: Execute = async (dependencies, shared) => {
      const context: OperationContext = {
        viewer,
        authorization,
        locale,
        transport: 'http',
        dependencies,
        ...(shared && { signal: shared }),
      }
      const scope = scopeOf(request)
      const [text, init] = await inRequest(scope, () => handle(request, body, context))
      const { status, headers: responseHeaders = {} } = init
      const language = { 'content-language': tagOf(locale) }
      return { body: Buffer.from(text ?? ''), status, headers: { ...language, ...responseHeaders } }
    }
    return cache(
      { method, url, body, viewer, signal, vary: [accept, locale, headers['content-type']] },
      execute,
      () => rate.admit(viewer, clientAddress(request)),
    )
  }

  const send = (
    request: IncomingMessage,
    response: ServerResponse,
    result: CacheResult,
  ): Promise<void> => {
    metrics.cache.inc({ outcome: result.outcome })
    return sendResponse(request, response, result.response, result.outcome)
  }

  const verifyAndSend = async (
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ): Promise<void> => {
    const viewer = await tokens.verify(request.headers.authorization).catch(asInvalidToken)
    if (viewer instanceof InvalidToken) {
      // Invalid tokens count against the address, so that guessing them is limited.
      await rate.admit(publicViewer, clientAddress(request))
      return sendInvalidToken(response, viewer)
    }
    await send(request, response, await lookUp(request, body, viewer, closed(response)))
  }

  return (request, response, fail) => {
    const { method, url, headers } = request
    if (playground && method === 'GET' && isBrowserVisit(url, headers.accept)) {
      setCommonHeaders(request, response)
      return void response.writeHead(303, { location: '/' }).end()
    }
    readRequestBody(request, bodyBytes, (body) => {
      if (body !== undefined && nestsTooDeeply(body)) {
        setCommonHeaders(request, response)
        return sendError(response, 400, 'BAD_USER_INPUT', nestingProblem)
      }
      const viewer = tokens.get(headers.authorization)
      const result =
        body !== undefined && viewer ? lookUp(request, body, viewer, closed(response)) : undefined
      if (commonHeaders && result && !(result instanceof Promise) && result.cached) {
        metrics.cache.inc({ outcome: 'hit' })
        return void sendCached(request, response, result.cached, commonHeaders)?.catch(fail)
      }
      setCommonHeaders(request, response)
      if (body === undefined) return sendBodyTooLarge(response, bodyBytes)
      const onError = sendRefusal(response, fail)
      if (!result) return void verifyAndSend(request, response, body).catch(onError)
      Promise.resolve(result)
        .then((done) => send(request, response, done))
        .catch(onError)
    })
  }
}

/** Aborted when the client goes away before its response is complete. */
const closed = (response: ServerResponse): AbortSignal => {
  const end = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) end.abort()
  })
  return end.signal
}

const uncached: ResponseCache = async ({ signal }, execute, admit) => {
  await admit?.()
  return bypass(execute, signal)
}

const sendBodyTooLarge = (response: ServerResponse, bytes: number): void => {
  sendError(response, 413, 'BODY_TOO_LARGE', bodyTooLarge(bytes), { connection: 'close' })
}

const isBrowserVisit = (url = '', accept = ''): boolean =>
  accept.includes('text/html') && !url.includes('?')
