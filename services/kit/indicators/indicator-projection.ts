import type { Projection } from '../store/index.ts'
import { addToCounters, type CounterDelta } from './counter.ts'
import { type FailureChange, failuresOf, writeFailures } from './failure.ts'
import { deltasOf, type Indicator } from './indicator.ts'
import { addToTotals } from './total.ts'

/** Keeps counters, totals and failures true to the records; makes one projection for each transaction. */
export const indicatorProjection = (indicators: readonly Indicator[]): (() => Projection) => {
  const deltasBetween = deltasOf(indicators)
  const failuresBy = failuresOf(indicators)
  return () => {
    let deltas: CounterDelta[] = []
    let failures: FailureChange[] = []
    return {
      record(before, after) {
        const added = deltasBetween(before, after)
        deltas.push(...added)
        failures.push({ before: failuresBy(before), after: failuresBy(after) })
        return added
      },
      async flush(manager) {
        const pending = { deltas, failures }
        deltas = []
        failures = []
        await addToCounters(manager, pending.deltas)
        await addToTotals(manager, pending.deltas)
        await writeFailures(manager, pending.failures)
      },
    }
  }
}
