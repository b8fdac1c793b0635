import type { CounterDelta } from '../counter.ts'

/** A counter, of an indicator as a whole or, with a group, of one of its groups. */
export type CounterSum = CounterDelta

/** Counters by what they count; one over a whole is kept beside those over its groups. */
export class CounterSums {
  private readonly byKey = new Map<string, CounterSum>()

  /** Adds what a record counts: to the whole, and to its group. */
  count(delta: CounterDelta): void {
    const { group, ...whole } = delta
    this.addTo(whole)
    if (group !== undefined) this.addTo(delta)
  }

  /** Adds to one counter. */
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

  /** Every counter that stands here or there, and differs. */
  differing(other: CounterSums): readonly CounterSum[] {
    const all = new Map([...other.byKey, ...this.byKey])
    return [...all.values()].filter((sum) => !same(this.get(sum), other.get(sum)))
  }

  get all(): Iterable<CounterSum> {
    return this.byKey.values()
  }
}

const same = (a: CounterSum, b: CounterSum): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator

const keyOf = ({ indicator, unitId, year, group }: CounterSum): string =>
  JSON.stringify([indicator, unitId, year, ...(group === undefined ? [] : [group])])
