import type { LocalizedText } from '../../../schema/vocabulary/index.ts'
import { type Indicator, indicatorLabel } from './indicator.ts'
import type { Policy } from './roll-up-policy.ts'

/** What indicators are about. A programme maps each of its tasks to topics; a task is measured by their indicators. */
export interface Topic {
  /** The domain and a name that is unique in it, e.g. `platforms.hotlines`. */
  readonly id: string
  readonly label: LocalizedText
  /** One sentence in English that says what is measured. */
  readonly description: string
  /** How the units of a task on this topic are combined; every unit must have met it if left out. */
  readonly rollUp?: Policy
}

export const topic = (
  id: string,
  en: string,
  hant: string,
  description: string,
  rollUp?: Policy,
): Topic => ({ id, label: indicatorLabel(en, hant), description, ...(rollUp && { rollUp }) })

interface Measuring {
  readonly name: string
  readonly topics?: readonly Topic[]
  readonly indicators?: readonly Indicator[]
}

/** Throws when an indicator is about no topic of its domain, or a topic has no condition or another domain's name. */
export const refuseForeignTopics = ({ name, topics = [], indicators = [] }: Measuring): void => {
  const ids = new Set(topics.map(({ id }) => id))
  const foreign = topics.find(({ id }) => !id.startsWith(`${name}.`))
  if (foreign) throw new Error(`the topic ${foreign.id} is not named "${name}.…"`)
  const lost = indicators.find(({ topic: id }) => !ids.has(id))
  if (lost) throw new Error(`${name} has no topic ${lost.topic}, which ${lost.name} is about`)
  const isCondition = (id: string) => indicators.some((one) => one.topic === id && !one.informs)
  const empty = topics.find(({ id }) => !isCondition(id))
  if (empty) throw new Error(`the topic ${empty.id} has no condition, so it would prove nothing`)
}
