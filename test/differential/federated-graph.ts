import { Locale } from '../../schema/vocabulary/index.ts'
import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  execute,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { loadSupergraph } from '../../gateway/execution/supergraph.ts'
import { supergraphDocuments } from '../../gateway/execution/supergraph-documents.ts'
import type { Fetches } from '../../gateway/execution/share-fetch.ts'
import type { CallSubgraph } from '../../gateway/options.ts'
import { composeSupergraph } from '../../schema/supergraph.ts'
import { publicViewer } from '../../services/kit/identity/index.ts'
import { coerceVariables } from './coerce-variables.ts'
import { generateData, type Source } from './generated-data.ts'
import type { MutableState } from './mutable-state.ts'
import type { GeneratedOperation } from './generate-operation.ts'

/** One graph that is executed in two ways. */
export interface FederatedGraph {
  readonly schema: GraphQLSchema
  /** By the gateway's executor over the subgraphs. */
  federated(operation: GeneratedOperation): Promise<ExecutionResult>
  /** By graphql-js over one schema. */
  whole(operation: GeneratedOperation): Promise<ExecutionResult>
}

/** Wraps the call of a subgraph, e.g. to send it over HTTP. */
export type FetchTransport = (execute: CallSubgraph) => CallSubgraph

export const federate = (
  subgraphs: readonly { readonly name: string; readonly sdl: string }[],
  transport: FetchTransport = (call) => call,
  fetches?: Fetches,
): FederatedGraph => {
  const sdl = composeSupergraph(subgraphs)
  const state: MutableState = { counter: 0 }
  const subschemas = subgraphs.map((each) => ({ name: each.name, schema: subschema(each.sdl) }))
  const schemas = new Map(subschemas.map(({ name, schema }) => [name, schema]))
  const checked = new WeakMap<DocumentNode, string>()

  const call: CallSubgraph = async (service, { document, variables }) => {
    const schema = schemas.get(service)
    if (!schema) throw new Error(`There is no subgraph ${service}.`)
    const problems = checked.get(document) ?? validate(schema, document).join('\n')
    checked.set(document, problems)
    if (problems !== '') throw new Error(`${service} refuses the document: ${problems}`)
    return execute({
      schema,
      document,
      variableValues: variables ?? {},
      fieldResolver: data.resolve(state, 'service'),
      contextValue: { data },
    })
  }

  const supergraph = loadSupergraph({ sdl, documents: supergraphDocuments(sdl) }, transport(call), {
    fetches,
  })
  const { schema } = supergraph
  const data = generateData(subschemas, schema)
  const context = { viewer: publicViewer, authorization: undefined, locale: Locale.EN }

  return {
    schema,
    async federated({ query, operationName, variables }) {
      state.counter = 1
      const document = parse(query)
      const { coerced, errors } = coerceVariables(schema, { document, operationName, variables })
      if (errors) return { errors }
      return supergraph.execute({ document, operationName, variables: coerced, context })
    },
    async whole({ query, operationName, variables }) {
      state.counter = 1
      return execute({
        schema,
        document: parse(query),
        operationName: operationName ?? null,
        variableValues: variables,
        fieldResolver: data.resolve(state, 'whole'),
      })
    },
  }
}

interface Context {
  readonly data: ReturnType<typeof generateData>
}

/** A subgraph whose entity resolvers return the entity of the representation. */
const subschema = (sdl: string): GraphQLSchema => {
  const typeDefs = parse(sdl)
  const schema = buildSubgraphSchema([{ typeDefs }])
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    const resolveReference = (representation: Record<string, unknown>, { data }: Context) =>
      data.entity(type.name, representation)
    Object.assign(type, { resolveReference })
    Object.assign(type.extensions, { apollo: { subgraph: { resolveReference } } })
    if (isInterfaceType(type)) type.resolveType = ({ __typename }: Source) => __typename
  }
  return schema
}
