import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql'
import type { CallSubgraph, RequestContext } from '../options.ts'
import { completeData, type CompletedData } from './complete.ts'
import type { CompiledOperation, CompiledPart } from './compiled-operation.ts'
import { executePlan } from './execute-plan.ts'
import type { PlanResult } from './plan-result.ts'
import { introspect } from './introspection.ts'
import type { Fetches } from './share-fetch.ts'
import { ResponseSize } from './response-size.ts'
import { responseErrors } from './response-errors.ts'

export interface OperationExecution {
  readonly call: CallSubgraph
  readonly context: RequestContext
  readonly fetches?: Fetches | undefined
  readonly schema: GraphQLSchema
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Bytes of the response, at most. */
  readonly responseBytes: number
}

/** Executes a compiled operation: its parts one after another, until one leaves no data. */
export const executeOperation = async (
  operation: CompiledOperation,
  execution: OperationExecution,
): Promise<ExecutionResult> => {
  const { context } = execution
  let data: Record<string, unknown> | null = {}
  const errors: GraphQLError[] = []
  const size = new ResponseSize(execution.responseBytes)
  for (const part of operation.parts) {
    const [completed, result] = await executePart(part, operation, execution, size)
    errors.push(...responseErrors(completed, result))
    data = completed.data && { ...data, ...completed.data }
    if (!data) break
  }
  context.dependencies?.complete(operation.type, errors.length > 0)
  return errors.length > 0 ? { errors, data } : { data }
}

const executePart = async (
  { plan, projection, introspection }: CompiledPart,
  { keys }: CompiledOperation,
  { call, context, fetches, schema, variables }: OperationExecution,
  size: ResponseSize,
): Promise<[CompletedData, PlanResult]> => {
  const introspected = introspect(schema, introspection, variables)
  if (introspection) size.addWhole(introspected)
  const result = await executePlan(plan, { call, context, fetches, keys, variables })
  return [completeData(projection, result.data, introspected, size), result]
}
