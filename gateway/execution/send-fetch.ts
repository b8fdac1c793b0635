import type { CallSubgraph, RequestContext } from '../options.ts'
import type { Fetch } from './compile-plan.ts'
import type { PlanObject } from './plan-object.ts'
import type { SelectedBatch } from './select-entities.ts'
import { invalidResponse, ServiceFailure } from './service-failure.ts'
import { readResponse, type SubgraphResponse } from './subgraph-response.ts'

export interface SendOptions {
  readonly call: CallSubgraph
  readonly context: RequestContext
}

/** A fetch of one request: its variables, and the entities that it is about. */
export interface FetchRequest {
  readonly fetch: Fetch
  readonly variables: Readonly<Record<string, unknown>> | undefined
  readonly batches: readonly SelectedBatch[]
}

/** Sends a fetch to its service. Rejects when no valid response comes. */
export const sendFetch = async (
  { fetch, variables, batches }: FetchRequest,
  { call, context }: SendOptions,
): Promise<SubgraphResponse> => {
  const { service, document, operationName, isMutation } = fetch
  const { signal } = context
  const entities = batches.map(({ batch, representations }) => [batch.variable, representations])
  const request = {
    document,
    operationName,
    context,
    isMutation,
    variables: batches.length > 0 ? { ...variables, ...Object.fromEntries(entities) } : variables,
  }
  const sent = await call(service, signal ? { ...request, signal } : request)
  const response = readResponse(service, sent, fetch.fits)
  for (const each of batches) checkEntities(service, response.data, each)
  // For the gateway alone: the client has no use for it.
  context.dependencies?.add(response.extensions)
  return response
}

/** The entities of a batch must be as many as were sent; null with errors is a response, too. */
const checkEntities = (
  service: string,
  data: PlanObject | null,
  { batch, representations }: SelectedBatch,
): void => {
  const entities = data?.[batch.key]
  if (!data || entities === null) return
  if (!Array.isArray(entities) || entities.length !== representations.length)
    throw new ServiceFailure(invalidResponse, `${service} sent too few or too many entities`)
}
