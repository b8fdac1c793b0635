import type { Indicator, Topic } from '../indicators/index.ts'
import type { RecordType } from '../records/index.ts'

interface Measured {
  readonly topics?: readonly Topic[] | undefined
  readonly indicators?: readonly Indicator[] | undefined
}

/**
 * The topics of each record type of a domain: those of the indicators that count its records. Records that none counts belong
 * to others, e.g. the review of a dataset: they have the topics of the types that they refer to, or else that refer to them.
 */
export const topicsOfTypes = (
  types: readonly RecordType[],
  { topics = [], indicators = [] }: Measured,
): ReadonlyMap<RecordType, readonly Topic[]> => {
  const isCounted = (type: RecordType, { id }: Topic): boolean =>
    indicators.some(({ record, topic }) => record === type.entity && topic === id)
  const counting = (type: RecordType) => topics.filter((topic) => isCounted(type, topic))
  const countingAny = (those: readonly RecordType[]) =>
    topics.filter((topic) => those.some((type) => isCounted(type, topic)))
  return new Map(
    types.map((type) => {
      const choices = [
        counting(type),
        countingAny(types.filter((other) => refersTo(type, other))),
        countingAny(types.filter((other) => refersTo(other, type))),
      ]
      const [counted = [], ...others] = choices
      if (counted.length > 0) return [type, counted] as const
      return [type, nearest(type, others.find(({ length }) => length > 0) ?? [])] as const
    }),
  )
}

/** Of several topics the one that is named after the type, e.g. `disclosure.interpretationPlans`; all if there is none. */
const nearest = ({ plural }: RecordType, topics: readonly Topic[]): readonly Topic[] => {
  const named = topics.filter(({ id }) => plural.startsWith(id.slice(id.indexOf('.') + 1)))
  return named.length > 0 ? named : topics
}

const refersTo = ({ fields }: RecordType, { entity }: RecordType): boolean =>
  fields.some(({ target }) => target?.() === entity)

/** Record types in the order of their topics, so that related ones stand together. */
export const byTopic = (
  types: readonly RecordType[],
  measured: Measured,
): readonly RecordType[] => {
  const topics = topicsOfTypes(types, measured)
  const rank = (type: RecordType): number => {
    const [first] = topics.get(type) ?? []
    const index = first ? (measured.topics ?? []).indexOf(first) : -1
    return index < 0 ? types.length : index
  }
  return types.toSorted((one, other) => rank(one) - rank(other))
}
