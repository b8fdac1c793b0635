import { GraphQLError, type ExecutionResult } from 'graphql'
import type { CallSubgraph, RequestContext } from '../options.ts'
import type { Outages } from './outage.ts'

/** What travels with one operation through the runtime. */
export interface PlanContext {
  readonly request: RequestContext
  readonly outages: Outages
}

/** The part of the runtime's request that a service needs. */
interface PlannedRequest {
  readonly document: Parameters<CallSubgraph>[1]['document']
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly operationName?: string | undefined
  readonly context?: PlanContext | undefined
}

/** Asks a service for its part of a plan; who cannot be reached is noted and answers nothing. */
export const askSubgraph =
  (call: CallSubgraph) =>
  async (service: string, request: PlannedRequest): Promise<ExecutionResult> => {
    const { document, variables, operationName, context: plan } = request
    if (!plan) throw new Error(`The plan for ${service} carries no context.`)
    try {
      const context = plan.request
      const { extensions, ...result } = await call(service, {
        document,
        variables,
        operationName,
        context,
      })
      // For the gateway alone: the client has no use for it.
      context.dependencies?.add(extensions)
      return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result
    } catch (cause) {
      plan.request.dependencies?.markIncomplete()
      plan.outages.note({ service, document, cause })
      return { data: null }
    }
  }

// Over HTTP errors arrive as plain objects; the pipeline keeps the codes of GraphQLErrors only.
const asGraphQLError = (error: GraphQLError): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(String(Reflect.get(error, 'message')), {
        path: Reflect.get(error, 'path'),
        extensions: Reflect.get(error, 'extensions'),
      })
