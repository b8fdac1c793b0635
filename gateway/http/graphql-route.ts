import type { IncomingMessage, ServerResponse } from 'node:http'
import { InvalidToken, publicViewer, type Viewer } from '../../services/kit/identity/index.ts'
import {
  type Execute,
  bypass,
  type ResponseCache,
  type CacheResult,
} from '../cache/response-cache.ts'
import { sendResponse } from '../cache/send-response.ts'
import { sendCached } from '../cache/send-cached.ts'

import type { Metrics } from '../metrics.ts'
import type { GatewayOptions } from '../options.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { answerError } from './error-answer.ts'
import { graphqlFront } from './graphql-front.ts'
import { rememberIdentities } from './identities.ts'
import { type RateLimit, RateExceeded } from './rate-limit.ts'
import { readBody } from './read-body.ts'
import type { Route } from './route.ts'

export interface GraphqlRouteOptions {
  readonly pipeline: Pipeline
  readonly identify: GatewayOptions['identify']
  /** Left out: every operation is executed. */
  readonly cache: ResponseCache | undefined
  readonly rate: RateLimit
  /** Whose operations count together when nobody is signed in. */
  readonly addressOf: (request: IncomingMessage) => string
  readonly metrics: Metrics
  readonly bodyBytes: number
  /** Headers that every answer has, names and values by turns; left out where they depend on the request. */
  readonly fixed: readonly string[] | undefined
  /** Sets the headers that every answer has. */
  readonly prepare: (request: IncomingMessage, response: ServerResponse) => void
}

/** `/graphql` over HTTP: who asks, what they ask, the answer. What is kept is sent without a promise in between. */
export const graphqlRoute = (options: GraphqlRouteOptions): Route => {
  const {
    pipeline,
    cache = uncached,
    rate,
    addressOf,
    metrics,
    bodyBytes,
    fixed,
    prepare,
  } = options
  const identities = rememberIdentities(options.identify)
  const front = graphqlFront(pipeline)

  const serve = (
    request: IncomingMessage,
    body: string,
    viewer: Viewer,
  ): CacheResult | Promise<CacheResult> => {
    const { method = 'GET', url = '/', headers } = request
    const { authorization, accept, 'accept-language': language } = headers
    const ask: Execute = async (gathered) => {
      const [text, init] = await front(request, body, {
        viewer,
        authorization,
        transport: 'http',
        gathered,
        ...(language !== undefined && { language }),
      })
      const { status, headers: answered = {} } = init
      return { body: Buffer.from(text ?? ''), status, headers: answered }
    }
    return cache(
      { method, url, body, viewer, vary: [accept, language, headers['content-type']] },
      ask,
      () => rate.admit(viewer, addressOf(request)),
    )
  }

  const answer = (
    request: IncomingMessage,
    response: ServerResponse,
    served: CacheResult,
  ): void => {
    metrics.cache.inc({ outcome: served.outcome })
    sendResponse(request, response, served.response, served.outcome)
  }

  const learnFirst = async (request: IncomingMessage, response: ServerResponse, body: string) => {
    const viewer = await identities.learn(request.headers.authorization).catch(asRefusal)
    if (viewer instanceof InvalidToken) {
      // Who guesses tokens has a share, too.
      await rate.admit(publicViewer, addressOf(request))
      return answerInvalidToken(response, viewer)
    }
    answer(request, response, await serve(request, body, viewer))
  }

  return (request, response, fail) => {
    const { method, url, headers } = request
    if (method === 'GET' && isBrowserVisit(url, headers.accept)) {
      prepare(request, response)
      return void response.writeHead(303, { location: '/' }).end()
    }
    readBody(request, bodyBytes, (body) => {
      const viewer = identities.known(headers.authorization)
      const served = body !== undefined && viewer ? serve(request, body, viewer) : undefined
      if (fixed && served && !(served instanceof Promise) && served.cached) {
        metrics.cache.inc({ outcome: 'hit' })
        return sendCached(request, response, served.cached, fixed)
      }
      prepare(request, response)
      if (body === undefined) return refuseSize(response, bodyBytes)
      const refuse = refusing(response, fail)
      if (!served) return void learnFirst(request, response, body).catch(refuse)
      Promise.resolve(served)
        .then((done) => answer(request, response, done))
        .catch(refuse)
    })
  }
}

const uncached: ResponseCache = async (_, ask, admit) => {
  await admit?.()
  return bypass(ask)
}

const refuseSize = (response: ServerResponse, bytes: number): void => {
  const message = `The body is larger than ${bytes} bytes. Send values as variables, or in several operations.`
  answerError(response, 413, 'BODY_TOO_LARGE', message, { connection: 'close' })
}

/** Answers who has had their share, and hands on any other error. */
export const refusing =
  (response: ServerResponse, fail: (error: unknown) => void) =>
  (error: unknown): void => {
    if (!(error instanceof RateExceeded)) return fail(error)
    const { message, retryAfter } = error
    answerError(response, 429, 'RATE_LIMITED', message, { 'retry-after': String(retryAfter) })
  }

/** A token that cannot be trusted, as an answer instead of an error. */
export const asRefusal = (error: unknown): InvalidToken => {
  if (error instanceof InvalidToken) return error
  throw error
}

export const answerInvalidToken = (
  response: ServerResponse,
  { message, reason }: InvalidToken,
): void => {
  const detail = reason.replaceAll(/[^\w -]/g, '')
  answerError(response, 401, 'UNAUTHENTICATED', message, {
    'www-authenticate': `Bearer realm="hub", error="invalid_token", error_description="${detail}"`,
  })
}

const isBrowserVisit = (url = '', accept = ''): boolean =>
  accept.includes('text/html') && !url.includes('?')
