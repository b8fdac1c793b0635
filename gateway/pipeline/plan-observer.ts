import { inSpan } from '../../services/kit/telemetry/index.ts'
import type { ObservePlanning } from '../execution/compiled-operation.ts'
import type { Metrics } from '../metrics.ts'

/** Times and traces the planning of operations. */
export const planObserver =
  (metrics: Metrics): ObservePlanning =>
  async (plan) => {
    const stop = metrics.planDurations.startTimer()
    try {
      return await inSpan('plan', {}, plan)
    } finally {
      stop()
    }
  }
