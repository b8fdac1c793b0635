import type { ServerResponse } from 'node:http'
import { InvalidToken } from '../../services/kit/identity/invalid-token.ts'
import type { Ask, ExactCache } from '../cache/exact-cache.ts'
import { sendAnswer } from '../cache/send-answer.ts'
import { Gathered } from '../freshness/gathered.ts'
import type { Metrics } from '../metrics.ts'
import type { GatewayOptions } from '../options.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { answerError } from './error-answer.ts'
import { graphqlFront } from './graphql-front.ts'
import { readBody } from './read-body.ts'
import type { Route } from './route.ts'

/** `/graphql` over HTTP: who asks, what they ask, the answer. */
export const graphqlRoute = (
  pipeline: Pipeline,
  identify: GatewayOptions['identify'],
  cache: ExactCache | undefined,
  metrics: Metrics,
  bodyBytes: number,
): Route => {
  const front = graphqlFront(pipeline)
  return async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const { authorization, accept, 'accept-language': language } = headers
    if (method === 'GET' && isBrowserVisit(url, accept)) {
      return void response.writeHead(303, { location: '/' }).end()
    }
    const viewer = await identify(authorization).catch(asRefusal)
    if (viewer instanceof InvalidToken) return answerInvalidToken(response, viewer)

    const body = await readBody(request, bodyBytes)
    if (body === undefined) {
      const message = `The body is larger than ${bodyBytes} bytes. Send values as variables, or in several operations.`
      return answerError(response, 413, 'BODY_TOO_LARGE', message, { connection: 'close' })
    }
    const ask: Ask = async (gathered) => {
      const [text, { status, headers }] = await front(request, body, {
        viewer,
        authorization,
        transport: 'http',
        gathered,
        ...(language !== undefined && { language }),
      })
      return { body: Buffer.from(text ?? ''), status, headers: headers ?? {} }
    }
    const forms = [accept, language, headers['content-type']]
    const { answer, outcome } = cache
      ? await cache({ method, url, body, viewer, forms }, ask)
      : { answer: await ask(new Gathered()), outcome: 'bypass' as const }
    metrics.cache.inc({ outcome })
    sendAnswer(request, response, answer, outcome)
  }
}

const asRefusal = (error: unknown): InvalidToken => {
  if (error instanceof InvalidToken) return error
  throw error
}

const answerInvalidToken = (response: ServerResponse, { message, reason }: InvalidToken): void => {
  const detail = reason.replaceAll(/[^\w -]/g, '')
  answerError(response, 401, 'UNAUTHENTICATED', message, {
    'www-authenticate': `Bearer realm="hub", error="invalid_token", error_description="${detail}"`,
  })
}

const isBrowserVisit = (url = '', accept = ''): boolean =>
  accept.includes('text/html') && !url.includes('?')
