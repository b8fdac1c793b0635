import { inSpan } from '../../services/kit/telemetry/index.ts'
import type { Metrics } from '../metrics.ts'
import type { CallSubgraph } from '../options.ts'

/** Times and traces the calls of services. */
export const observedCalls =
  (call: CallSubgraph, metrics: Metrics): CallSubgraph =>
  (service, request) => {
    const stop = metrics.fetchDurations.startTimer({ service })
    const attributes = { 'hub.service': service }
    return inSpan(`fetch ${service}`, { kind: 'CLIENT', attributes }, async (span) => {
      let outcome = 'failed'
      try {
        const result = await call(service, request)
        outcome = result.errors ? 'errors' : 'ok'
        return result
      } finally {
        stop({ outcome })
        span.set({ 'hub.outcome': outcome })
      }
    })
  }
