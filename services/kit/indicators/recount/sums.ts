import type { CounterDelta } from '../counter.ts'

/** A counter, of an indicator as a whole or, with a group, of one of its groups. */
export type Sum = CounterDelta

/** Counters by what they count; one over a whole is kept beside those over its groups. */
export class Sums {
  private readonly byKey = new Map<string, Sum>()

  /** Adds what a record counts: to the whole, and to its group. */
  count(delta: CounterDelta): void {
    const { group, ...whole } = delta
    this.put(whole)
    if (group !== undefined) this.put(delta)
  }

  /** Adds to one counter. */
  put(sum: Sum): void {
    const key = keyOf(sum)
    const known = this.byKey.get(key)
    this.byKey.set(key, {
      ...sum,
      numerator: sum.numerator + (known?.numerator ?? 0),
      denominator: sum.denominator + (known?.denominator ?? 0),
    })
  }

  get(sum: Sum): Sum {
    return this.byKey.get(keyOf(sum)) ?? { ...sum, numerator: 0, denominator: 0 }
  }

  /** Every counter that stands here or there, and differs. */
  differing(other: Sums): readonly Sum[] {
    const all = new Map([...other.byKey, ...this.byKey])
    return [...all.values()].filter((sum) => !same(this.get(sum), other.get(sum)))
  }

  get all(): Iterable<Sum> {
    return this.byKey.values()
  }
}

const same = (a: Sum, b: Sum): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator

const keyOf = ({ indicator, unitId, year, group }: Sum): string =>
  JSON.stringify([indicator, unitId, year, ...(group === undefined ? [] : [group])])
