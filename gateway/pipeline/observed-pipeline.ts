import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import {
  type ActiveSpan,
  currentRequest,
  inRequest,
  inSpan,
  type RequestScope,
} from '../../services/kit/telemetry/index.ts'
import type { Metrics } from '../metrics.ts'
import type { OperationRequest, OperationResponse } from './operation.ts'
import { operationLabels } from './operation-label.ts'
import { outcomeOf } from './outcome.ts'
import type { Pipeline } from './pipeline.ts'

/** Counts, times, traces and logs the operations of a pipeline, each under the id of its request. */
export const observed = (pipeline: Pipeline, metrics: Metrics, log: Logger): Pipeline => {
  const labelOf = operationLabels()

  const run = async (request: OperationRequest, span: ActiveSpan): Promise<OperationResponse> => {
    const { transport } = request.context
    const stop = metrics.durations.startTimer({ transport })
    const response = await pipeline.run(request)
    const seconds = stop()
    const { operation } = response
    const outcome = outcomeOf(response.result)
    const name = labelOf(operation)
    const type = operation?.type ?? 'unknown'
    metrics.operations.inc({ operation: name, type, transport, outcome: outcome.kind })
    span.rename(operation ? `${type} ${name}` : 'GraphQL operation')
    span.set({ 'graphql.operation.type': type, 'graphql.operation.name': name })
    if (outcome.kind === 'failed') span.fail(outcome.codes.join(' '))
    // Queries are too many for the log of every day.
    const level = outcome.kind === 'failed' || type === 'mutation' ? 'info' : 'debug'
    const ms = Math.round(seconds * 1000)
    const { kind, codes } = outcome
    const fields = { operation: name, type, transport, outcome: kind, codes, ms }
    log[level](fields, 'An operation was answered.')
    return response
  }

  return {
    ...pipeline,
    run: (request) => {
      const { transport } = request.context
      const scope = scopeOf(request)
      const attributes = { 'hub.transport': transport, 'hub.request_id': scope.requestId }
      const options = { kind: 'SERVER', attributes, parent: scope.trace, isRoot: true } as const
      return inRequest(scope, () =>
        inSpan('GraphQL operation', options, (span) => run(request, span)),
      )
    },
  }
}

/** An event belongs to no request: many subscribers share its execution. Operations of a socket have ids of their own. */
const scopeOf = ({ context: { transport } }: OperationRequest): RequestScope => {
  const isOfRequest = transport === 'http' || transport === 'stream' || transport === 'report'
  return (isOfRequest ? currentRequest() : undefined) ?? { requestId: randomUUID() }
}
