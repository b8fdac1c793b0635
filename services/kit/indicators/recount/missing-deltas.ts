import type { CounterDelta } from '../counter.ts'
import { type CounterSum, CounterSums } from './sums.ts'

/** What must be added to one count so that it becomes the other; what goes to a group goes to the whole as well. */
export const missingDeltas = (from: CounterSums, to: CounterSums): readonly CounterDelta[] => {
  const differing = from.differing(to)
  const ofGroups = differing.filter(({ group }) => group !== undefined).map(missing(from, to))
  const added = new CounterSums()
  for (const delta of ofGroups) added.count(delta)
  const wholes = new CounterSums()
  for (const { group: _, ...whole } of differing)
    if (isNothing(wholes.get(whole))) wholes.addTo(one(whole))
  const ofWholes = [...wholes.all].map((whole) => {
    const { numerator, denominator } = missing(from, to)(whole)
    const by = added.get(whole)
    return {
      ...whole,
      numerator: numerator - by.numerator,
      denominator: denominator - by.denominator,
    }
  })
  return [...ofGroups, ...ofWholes.filter((delta) => !isNothing(delta))]
}

const missing =
  (from: CounterSums, to: CounterSums) =>
  (sum: CounterSum): CounterDelta => ({
    ...sum,
    numerator: to.get(sum).numerator - from.get(sum).numerator,
    denominator: to.get(sum).denominator - from.get(sum).denominator,
  })

const isNothing = ({ numerator, denominator }: CounterSum): boolean =>
  numerator === 0 && denominator === 0

const one = (sum: CounterSum): CounterSum => ({ ...sum, numerator: 1, denominator: 1 })
