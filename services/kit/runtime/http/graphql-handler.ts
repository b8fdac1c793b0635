import type { IncomingMessage, ServerResponse } from 'node:http'
import { createHandler, type Response } from 'graphql-http'
import { negotiateLocale } from '../../../../schema/vocabulary/index.ts'
import { callerHeader, type HubKey, isHubCaller } from '../../identity/index.ts'
import { currentRequest, inRequest, requestScope } from '../../telemetry/index.ts'
import type { RunningSubgraph, SubgraphRequest } from '../run.ts'
import { documentCheck } from './check-document.ts'
import { portLimits } from './limits.ts'
import { readBody } from './read-body.ts'

/** Handles GraphQL over HTTP, for callers with the hub's secret only. */
export const graphqlHandler = (
  running: RunningSubgraph,
  key: Pick<HubKey, 'caller'>,
): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const { parse, check } = documentCheck(running.subgraph.schema)
  const handle = createHandler<IncomingMessage, undefined, Client>({
    schema: running.subgraph.schema,
    parse,
    // Checked with its variables, when it is executed.
    validate: () => [],
    execute: async ({ document, variableValues, operationName, contextValue }) => {
      const variables = variableValues ?? {}
      const errors = check(document, operationName ?? undefined, variables)
      if (errors.length > 0) return { errors }
      const { authorization, locale } = clientOf(contextValue)
      const request = { document, variables, operationName: operationName ?? undefined }
      const parent = currentRequest()?.trace
      return running.execute({ ...request, authorization, locale, ...(parent && { parent }) })
    },
    context: ({ raw: { headers } }) => ({
      authorization: headers.authorization,
      locale: negotiateLocale(headers['accept-language']),
    }),
  })

  const answer = async (request: IncomingMessage): Promise<Response> => {
    const { method = 'POST', url = '/', headers } = request
    if (!isHubCaller(key, headers[callerHeader])) return unknownCaller
    const body = await readBody(request, portLimits.bodyBytes)
    if (body === undefined) return bodyTooLarge
    return inRequest(requestScope(headers), () =>
      handle({ method, url, headers, body, raw: request, context: undefined }),
    )
  }

  return (request, response) => {
    answer(request).then(
      ([body, { status, statusText, headers }]) => {
        response.writeHead(status, statusText, { ...headers }).end(body)
      },
      () => response.destroy(),
    )
  }
}

const refuse = (status: number, message: string, extensions: object): Response => [
  JSON.stringify({ errors: [{ message, extensions }] }),
  {
    status,
    statusText: '',
    // What was not read of the body would be taken for the next request.
    headers: { 'content-type': 'application/json; charset=utf-8', connection: 'close' },
  },
]

const unknownCaller = refuse(
  401,
  `Only processes with the hub's key may call a subgraph: start them with the same HUB_KEY.`,
  { code: 'UNAUTHENTICATED' },
)

const bodyTooLarge = refuse(413, `The body has more than ${portLimits.bodyBytes} bytes.`, {
  code: 'BODY_TOO_LARGE',
  limit: 'bodyBytes',
  maximum: portLimits.bodyBytes,
})

/** What a caller passes on of its client. */
type Client = Pick<SubgraphRequest, 'authorization' | 'locale'>

const clientOf = (context: unknown): Client => (isClient(context) ? context : {})

const isClient = (context: unknown): context is Client =>
  typeof context === 'object' && context !== null && 'authorization' in context
