import type { CounterDelta } from '../counter.ts'

/** The value of one counter: of a whole indicator, or with a group, of that group. */
export type CounterSum = CounterDelta

/** Sums by counter, of whole indicators and of their groups. */
export class CounterSums {
  private readonly byKey = new Map<string, CounterSum>()

  /** Adds a delta to the whole indicator, and to its group. */
  addDelta(delta: CounterDelta): void {
    const { group, ...whole } = delta
    this.addTo(whole)
    if (group !== undefined) this.addTo(delta)
  }

  /** Adds to exactly one counter. */
  addTo(sum: CounterSum): void {
    const key = keyOf(sum)
    const known = this.byKey.get(key)
    this.byKey.set(key, {
      ...sum,
      numerator: sum.numerator + (known?.numerator ?? 0),
      denominator: sum.denominator + (known?.denominator ?? 0),
    })
  }

  get(sum: CounterSum): CounterSum {
    return this.byKey.get(keyOf(sum)) ?? { ...sum, numerator: 0, denominator: 0 }
  }

  /** Every counter whose value differs between the two. */
  differing(other: CounterSums): readonly CounterSum[] {
    const all = new Map([...other.byKey, ...this.byKey])
    return [...all.values()].filter((sum) => !isEqual(this.get(sum), other.get(sum)))
  }

  get all(): Iterable<CounterSum> {
    return this.byKey.values()
  }
}

const isEqual = (a: CounterSum, b: CounterSum): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator

const keyOf = ({ indicator, unitId, year, group }: CounterSum): string =>
  JSON.stringify([indicator, unitId, year, ...(group === undefined ? [] : [group])])
