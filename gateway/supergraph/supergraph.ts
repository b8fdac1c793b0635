import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import {
  buildSchema,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import type { CallSubgraph, RequestContext } from '../options.ts'
import { completeData } from './complete-data.ts'
import { introspect } from './introspect.ts'
import { withLiveDirective } from './live-directive.ts'
import { namesMissingServices, Outages } from './outage.ts'
import { prepareOperation } from './prepare-operation.ts'
import { askSubgraph } from './subgraph-call.ts'

export interface SupergraphRequest {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: RequestContext
}

/** One composed supergraph: what the public sees of it, and how to run an operation over its services. */
export interface Supergraph {
  readonly schema: GraphQLSchema
  /** Runs a validated query or mutation. */
  execute(request: SupergraphRequest): Promise<ExecutionResult>
}

/** Plans with the Rust query planner, asks the services, and completes what they said as the GraphQL specification wants it. */
export const loadSupergraph = async (sdl: string, call: CallSubgraph): Promise<Supergraph> => {
  const { unifiedGraph, executor } = await unifiedGraphHandler({
    unifiedGraph: buildSchema(sdl, { assumeValidSDL: true }),
    getUnifiedGraphSDL: () => sdl,
    onSubgraphExecute: askSubgraph(call),
  })
  if (!executor) throw new Error('The router runtime gave no executor for this supergraph.')

  const schema = withLiveDirective(unifiedGraph)
  return {
    schema,
    async execute({ document, operationName, variables: given, context }) {
      const prepared = prepareOperation(schema, document, operationName)
      const definitions = prepared.operation.variableDefinitions ?? []
      const { coerced: variables, errors } = getVariableValues(schema, definitions, given)
      if (errors) return { errors }

      const outages = new Outages()
      const raw = prepared.planned
        ? await executor({
            document: prepared.planned,
            variables: given,
            ...(prepared.operation.name && { operationName: prepared.operation.name.value }),
            context: { request: context, outages },
          })
        : {}
      if (Symbol.asyncIterator in raw) throw new GraphQLError('A subscription is not executed.')

      const introspected = introspect(schema, prepared.introspection, variables)
      const merged = { ...raw.data, ...introspected }
      const completed = completeData(schema, prepared, variables, merged, outages.happened)
      const result = namesMissingServices(completed, raw.errors ?? [], outages)
      context.dependencies?.complete(prepared.operation.operation, result.errors !== undefined)
      return result
    },
  }
}
