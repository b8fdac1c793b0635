import type { EntityManager } from 'typeorm'
import { lockUnits } from '../access/index.ts'
import type { Projection } from '../store/index.ts'
import { addToCounters, type CounterDelta, sumByCounter } from './counter.ts'
import { type FailureChange, failureChangeOf, writeFailures } from './failure.ts'
import { deltasOf, type Indicator } from './indicator.ts'
import { readMeasures } from './task-measure.ts'
import { addToTotals, allUnits, type Ancestors, ancestorsIn } from './total.ts'
import { type DerivedScope, trackDerived } from './track-derived.ts'

/** Updates counters, totals and failures with every write. Makes one projection for each transaction. */
export const indicatorProjection = (indicators: readonly Indicator[]): (() => Projection) => {
  const deltasBetween = deltasByClass(indicators)
  const failureChange = failureChangeOf(indicators)
  return () => {
    let deltas: CounterDelta[] = []
    let failures: FailureChange[] = []
    return {
      record(before, after) {
        const added = deltasBetween(before, after)
        if (added.length === 0) return added
        deltas.push(...added)
        failures.push(failureChange(after, added))
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

/** The deltas of a change, by the indicators over the record's class alone: a service has dozens. */
const deltasByClass = (indicators: readonly Indicator[]) => {
  const byClass = new Map<unknown, ReturnType<typeof deltasOf>>()
  return (before: object | undefined, after: object): readonly CounterDelta[] => {
    const known = byClass.get(after.constructor)
    if (known) return known(before, after)
    const made = deltasOf(indicators.filter(({ record }) => after instanceof record))
    byClass.set(after.constructor, made)
    return made(before, after)
  }
}

/** Adds deltas to counters and to all tables derived from counters. */
const applyDeltas = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
  deltas: readonly CounterDelta[],
): Promise<void> => {
  const summed = sumByCounter(deltas)
  const changed = [...summed.whole, ...summed.grouped]
  if (changed.length === 0) return
  const unitIds = [...new Set(changed.map(({ unitId }) => unitId))].toSorted()
  const ancestors = ancestorsIn(await lockUnits(manager, unitIds))
  const scope = await scopeOf(manager, { indicators, deltas: changed, ancestors })
  await trackDerived(manager, scope, async () => {
    await addToCounters(manager, summed)
    await addToTotals(manager, summed, ancestors)
  })
}

interface Changed {
  readonly indicators: readonly Indicator[]
  readonly deltas: readonly CounterDelta[]
  readonly ancestors: Ancestors
}

const scopeOf = async (
  manager: EntityManager,
  { indicators, deltas, ancestors }: Changed,
): Promise<DerivedScope> => {
  const units = [...new Set(deltas.flatMap(({ unitId, year }) => ancestors(unitId, year)))].filter(
    (id) => id !== allUnits,
  )
  const names = new Set(deltas.map(nameOf))
  const withNumerator = new Set(deltas.filter(({ numerator }) => numerator !== 0).map(nameOf))
  // A nil report, or a record that contradicts it, changes whether a unit reaches a target of another indicator.
  const isDeclared = ({ name, orNone }: Indicator): boolean =>
    orNone !== undefined &&
    (names.has(orNone.indicator) || names.has(orNone.voidIfCountedBy ?? name))
  const changed = indicators.filter((one) => names.has(one.name) || isDeclared(one))
  const topics = changed.filter(({ informs }) => !informs).map(({ topic }) => topic)
  const years = [...new Set(deltas.map(({ year }) => year))]
  const filter = { topics: [...new Set(topics)], years }
  return {
    // Of its own counters, only numerators decide whether a unit reaches its target.
    indicators: changed.filter((one) => withNumerator.has(one.name) || isDeclared(one)),
    years,
    units,
    proven: { measures: await readMeasures(manager, indicators, filter), units },
  }
}

const nameOf = ({ indicator }: CounterDelta): string => indicator
