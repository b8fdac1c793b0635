import type { Metrics } from '../metrics.ts'
import type { Pipeline } from './pipeline.ts'

/** Counts and times the operations of a pipeline. */
export const withMetrics = (pipeline: Pipeline, metrics: Metrics): Pipeline => ({
  ...pipeline,
  async run(request) {
    const { transport } = request.context
    const stop = metrics.durations.startTimer({ transport })
    const response = await pipeline.run(request)
    stop()
    metrics.operations.inc({ transport, outcome: response.result.errors ? 'errors' : 'ok' })
    return response
  },
})
