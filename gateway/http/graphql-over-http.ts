import type { IncomingMessage } from 'node:http'
import { createHandler, parseRequestParams, type Request, type Response } from 'graphql-http'
import type { OperationContext } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { asResponse, withMessage } from './graphql-response.ts'

export type HandleGraphql = (
  request: IncomingMessage,
  body: string,
  context: OperationContext,
) => Promise<Response>

/** GraphQL over HTTP: graphql-http parses the request as the specification requires, the pipeline runs the operation. */
export const graphqlOverHttp = (pipeline: Pipeline): HandleGraphql => {
  const handle = createHandler<IncomingMessage, OperationContext>({
    parseRequestParams: (request) => parseRequestParams(withPersistedQuery(request)),
    async onSubscribe(request, { query, operationName, variables, extensions }) {
      const response = await pipeline.run({
        query: query === '' ? undefined : query,
        operationName: operationName ?? undefined,
        variables: variables ?? undefined,
        extensions: extensions ?? undefined,
        method: request.method === 'GET' ? 'GET' : 'POST',
        context: request.context,
      })
      return asResponse(response, request.raw.headers.accept)
    },
  })

  return async (raw, body, context) => {
    const { url = '/', method = 'GET', headers } = raw
    return withMessage(await handle({ url, method, headers, body, raw, context }))
  }
}

type Incoming = Request<IncomingMessage, OperationContext>

/** Adds an empty query to an automatic persisted query without text, which graphql-http would refuse. */
const withPersistedQuery = (request: Incoming): Incoming => {
  if (request.method === 'GET') {
    const url = new URL(request.url, 'http://hub')
    if (url.searchParams.has('query') || !url.searchParams.has('extensions')) return request
    url.searchParams.set('query', '')
    return { ...request, url: url.pathname + url.search }
  }
  const body = parsed(request.body)
  if (!body || 'query' in body || !('extensions' in body)) return request
  return { ...request, body: { query: '', ...body } }
}

const parsed = (body: unknown): object | undefined => {
  try {
    const value: unknown = JSON.parse(String(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
