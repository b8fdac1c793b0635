import type { Indicator, Topic } from '../../kit/indicators/index.ts'

/** A topic with the domain that it belongs to. */
export interface DomainTopic extends Topic {
  readonly domain: string
  readonly indicators: readonly Indicator[]
}

interface MeasuringDomain {
  readonly name: string
  readonly topics?: readonly Topic[]
  readonly indicators?: readonly Indicator[]
}

const topicsById = new Map<string, DomainTopic>()
const topicsOfConditions = new Map<string, string>()

/** Registers the topics that a domain measures. */
export const registerTopics = ({ name, topics = [], indicators = [] }: MeasuringDomain): void => {
  for (const topic of topics) {
    const those = indicators.filter((one) => one.topic === topic.id)
    topicsById.set(topic.id, { ...topic, domain: name, indicators: those })
  }
  for (const one of indicators) if (!one.informs) topicsOfConditions.set(one.name, one.topic)
}

export const allTopics = (): readonly DomainTopic[] => [...topicsById.values()]

export const findTopic = (id: string): DomainTopic | undefined => topicsById.get(id)

/** The indicators of a domain that are conditions, with their topics, ordered by name. */
export const conditionsOf = (domain: string): readonly (readonly [name: string, topic: string])[] =>
  [...topicsOfConditions]
    .filter(([, topic]) => topic.startsWith(`${domain}.`))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

/** The topic of an indicator that is a condition of its tasks; undefined for others. */
export const topicOfCondition = (indicator: string): string | undefined =>
  topicsOfConditions.get(indicator)
