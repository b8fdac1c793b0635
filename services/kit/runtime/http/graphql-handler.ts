import type { IncomingMessage, ServerResponse } from 'node:http'
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/http'
import { LRUCache } from 'lru-cache'
import type { RunningSubgraph } from '../run.ts'

/** Handles GraphQL over HTTP. The gateway repeats a few documents, so parsed and validated documents are cached. */
export const graphqlHandler = (
  running: RunningSubgraph,
): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const documents = new LRUCache<string, DocumentNode>({ max: 2_000 })
  const validations = new WeakMap<DocumentNode, ReturnType<typeof validate>>()
  const handle = createHandler({
    schema: running.subgraph.schema,
    parse: (source) => {
      const text = typeof source === 'string' ? source : source.body
      const document = documents.get(text) ?? parse(text)
      documents.set(text, document)
      return document
    },
    validate: (schema: GraphQLSchema, document) => {
      const errors = validations.get(document) ?? validate(schema, document)
      validations.set(document, errors)
      return errors
    },
    execute: ({ document, variableValues, operationName, contextValue }) =>
      running.execute({
        document,
        variables: variableValues ?? undefined,
        operationName: operationName ?? undefined,
        authorization: authorizationOf(contextValue),
      }),
    context: ({ raw }) => ({ authorization: raw.headers.authorization }),
  })
  return (request, response) => void handle(request, response)
}

const authorizationOf = (context: unknown): string | undefined =>
  typeof context === 'object' &&
  context !== null &&
  'authorization' in context &&
  typeof context.authorization === 'string'
    ? context.authorization
    : undefined
