import type { EntityManager } from 'typeorm'
import { lockUnits } from '../access/index.ts'
import type { Projection } from '../store/index.ts'
import { addToCounters, type CounterDelta, sumDeltas } from './counter.ts'
import { type FailureChange, failuresOf, writeFailures } from './failure.ts'
import { deltasOf, type Indicator } from './indicator.ts'
import { aboveBy, type Above, addToTotals, allUnits } from './total.ts'
import { type DerivedScope, trackDerived } from './track-derived.ts'

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
        await applyDeltas(manager, indicators, pending.deltas)
        await writeFailures(manager, pending.failures)
      },
    }
  }
}

/** Adds deltas to counters and to everything that is derived from counters. */
const applyDeltas = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
  deltas: readonly CounterDelta[],
): Promise<void> => {
  // Deltas of one counter cancel out when a change does not concern it.
  const changed = sumDeltas(deltas).filter(
    ({ numerator, denominator }) => numerator !== 0 || denominator !== 0,
  )
  if (changed.length === 0) return
  const above = aboveBy(
    await lockUnits(manager, [...new Set(changed.map(({ unitId }) => unitId))].toSorted()),
  )
  await trackDerived(manager, indicators, scopeOf(indicators, changed, above), async () => {
    await addToCounters(manager, changed)
    await addToTotals(manager, changed, above)
  })
}

const scopeOf = (
  indicators: readonly Indicator[],
  deltas: readonly CounterDelta[],
  above: Above,
): DerivedScope => {
  const units = [...new Set(deltas.flatMap(({ unitId }) => above(unitId)))].filter(
    (id) => id !== allUnits,
  )
  const counted = new Set(deltas.filter(({ numerator }) => numerator !== 0).map(nameOf))
  const named = new Set(deltas.map(nameOf))
  const changed = indicators.filter(({ name }) => named.has(name))
  return {
    // A unit reaches its target by numerators alone.
    indicators: changed.filter(({ name }) => counted.has(name)),
    years: [...new Set(deltas.map(({ year }) => year))],
    units,
    proven: {
      taskNumbers: [...new Set(changed.filter(({ informs }) => !informs).map(({ task }) => task))],
      units,
    },
  }
}

const nameOf = ({ indicator }: CounterDelta): string => indicator
