import { QueryPlanner } from '@graphql-hive/router-query-planner'
import {
  buildASTSchema,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import type { CallSubgraph, RequestContext, SupergraphSource } from '../options.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { planCompiler } from './compile-plan.ts'
import type { ObservePlanning } from './compiled-operation.ts'
import { executeOperation } from './execute-operation.ts'
import { operationCache } from './operation-cache.ts'
import type { Fetches } from './share-fetch.ts'
import { withScalars } from './scalars.ts'
import { TypeConditions } from './type-conditions.ts'

export interface SupergraphRequest {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  /** Coerced, with defaults. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: RequestContext
}

/** One composed supergraph: what the public sees of it, and how to execute an operation over its services. */
export interface Supergraph {
  readonly schema: GraphQLSchema
  /** Executes a validated query or mutation. */
  execute(request: SupergraphRequest): Promise<ExecutionResult>
}

export interface SupergraphOptions {
  readonly fetches?: Fetches | undefined
  readonly limits?: Pick<Limits, 'responseBytes'>
  readonly observer?: ObservePlanning
}

export const loadSupergraph = (
  { sdl, documents }: Required<Pick<SupergraphSource, 'sdl' | 'documents'>>,
  call: CallSubgraph,
  { fetches, limits = defaultLimits, observer }: SupergraphOptions = {},
): Supergraph => {
  const { responseBytes } = limits
  const schema = withScalars(schemaOf(documents.public))
  const full = documents.supergraph ? schemaOf(documents.supergraph) : schema
  const compilePlan = planCompiler(full, new TypeConditions(full))
  const planner = new QueryPlanner(sdl)
  const cache = operationCache({ schema, planner, compilePlan, ...(observer && { observer }) })

  return {
    schema,
    async execute({ document, operationName, variables, context }) {
      try {
        const prepared = cache.prepare(document, operationName)
        const operation = await cache.compile(prepared, variables)
        const execution = { call, context, fetches, schema, variables, responseBytes }
        return await executeOperation(operation, execution)
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] }
        throw error
      }
    },
  }
}

/** Its SDL was composed, and so is valid. */
const schemaOf = (document: DocumentNode): GraphQLSchema =>
  buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
