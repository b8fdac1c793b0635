import type { CounterDelta } from '../counter.ts'
import { type CounterSum, CounterSums } from './counter-sums.ts'

/** The deltas that turn one count into the other. A delta of a group also counts for the whole indicator. */
export const missingDeltas = (from: CounterSums, to: CounterSums): readonly CounterDelta[] => {
  const differing = from.differing(to)
  const groupDeltas = differing.filter(({ group }) => group !== undefined).map(missing(from, to))
  const added = new CounterSums()
  for (const delta of groupDeltas) added.addDelta(delta)
  const wholes = new CounterSums()
  for (const { group: _, ...whole } of differing)
    if (isZero(wholes.get(whole))) wholes.addTo({ ...whole, numerator: 1, denominator: 1 })
  const wholeDeltas = [...wholes.all].map((whole) => {
    const { numerator, denominator } = missing(from, to)(whole)
    const byGroups = added.get(whole)
    return {
      ...whole,
      numerator: numerator - byGroups.numerator,
      denominator: denominator - byGroups.denominator,
    }
  })
  return [...groupDeltas, ...wholeDeltas.filter((delta) => !isZero(delta))]
}

const missing =
  (from: CounterSums, to: CounterSums) =>
  (sum: CounterSum): CounterDelta => ({
    ...sum,
    numerator: to.get(sum).numerator - from.get(sum).numerator,
    denominator: to.get(sum).denominator - from.get(sum).denominator,
  })

const isZero = ({ numerator, denominator }: CounterSum): boolean =>
  numerator === 0 && denominator === 0
