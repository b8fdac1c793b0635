import type { CounterDelta } from '../counter.ts'
import { type Sum, Sums } from './sums.ts'

/** What must be added to one count so that it becomes the other; what goes to a group goes to the whole as well. */
export const missingDeltas = (from: Sums, to: Sums): readonly CounterDelta[] => {
  const differing = from.differing(to)
  const ofGroups = differing.filter(({ group }) => group !== undefined).map(missing(from, to))
  const added = new Sums()
  for (const delta of ofGroups) added.count(delta)
  const wholes = new Sums()
  for (const { group: _, ...whole } of differing)
    if (isNothing(wholes.get(whole))) wholes.put(one(whole))
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
  (from: Sums, to: Sums) =>
  (sum: Sum): CounterDelta => ({
    ...sum,
    numerator: to.get(sum).numerator - from.get(sum).numerator,
    denominator: to.get(sum).denominator - from.get(sum).denominator,
  })

const isNothing = ({ numerator, denominator }: Sum): boolean => numerator === 0 && denominator === 0

const one = (sum: Sum): Sum => ({ ...sum, numerator: 1, denominator: 1 })
