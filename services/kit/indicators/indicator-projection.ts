import type { Projection } from '../store/index.ts'
import { addToCounters, type CounterDelta, sumByCounter } from './counter.ts'
import { type FailureChange, failuresOf, writeFailures } from './failure.ts'
import { deltasOf, type Indicator } from './indicator.ts'
import { addToTotals } from './total.ts'

/** Updates counters, totals and failures with every write. Makes one projection for each transaction. */
export const indicatorProjection = (indicators: readonly Indicator[]): (() => Projection) => {
  const deltasBetween = deltasOf(indicators)
  const failuresIn = failuresOf(indicators)
  return () => {
    let deltas: CounterDelta[] = []
    let failures: FailureChange[] = []
    return {
      record(before, after) {
        const added = deltasBetween(before, after)
        deltas.push(...added)
        failures.push({ before: failuresIn(before), after: failuresIn(after) })
        return added
      },
      async flush(manager) {
        const pending = { summed: sumByCounter(deltas), failures }
        deltas = []
        failures = []
        await addToCounters(manager, pending.summed)
        await addToTotals(manager, pending.summed)
        await writeFailures(manager, pending.failures)
      },
    }
  }
}
