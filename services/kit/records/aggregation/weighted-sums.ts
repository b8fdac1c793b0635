import type { ValueSums } from './statistics.ts'

/** A value that a number of records have. */
export interface WeightedValue {
  readonly value: number
  readonly count: number
}

/** Without a value. */
export const noSums: ValueSums = {
  count: 0,
  sum: 0,
  minimum: null,
  maximum: null,
  percentiles: new Map(),
}

/** The sums of values, of which each counts as often as records have it. */
export const weightedSums = (
  given: readonly WeightedValue[],
  percents: ReadonlySet<number>,
): ValueSums => {
  const values = given.toSorted((a, b) => a.value - b.value)
  const count = values.reduce((sum, one) => sum + one.count, 0)
  /** The value at a position in ascending order, from 0. */
  const at = (position: number): number | null => {
    let passed = 0
    for (const one of values) {
      passed += one.count
      if (passed > position) return one.value
    }
    return null
  }
  return {
    count,
    sum: values.reduce((sum, one) => sum + one.value * one.count, 0),
    minimum: values[0]?.value ?? null,
    maximum: values.at(-1)?.value ?? null,
    percentiles: new Map(
      [...percents].map((percent) => {
        const below = Math.floor(((count - 1) * percent) / 100)
        return [percent, [at(below), at(below + 1)] as const]
      }),
    ),
  }
}
