import {
  type LocalizedText,
  joinTexts,
  localized,
  verbatim,
} from '../../../../schema/vocabulary/language/index.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { foldText } from '../../../../schema/vocabulary/language/fold-text.ts'
import type { MappedTopic } from '../../task/mapped-topic.ts'
import { allTopics, type DomainTopic, findTopic } from '../../task/topics.ts'

/** A topic as a worksheet offers it: `platforms.hotlines 熱線`. */
const written = ({ id, label }: Pick<DomainTopic, 'id' | 'label'>): LocalizedText =>
  localized(`${id} ${label.en}`, `${id} ${label.hant}`)

export const topicChoices = (): readonly LocalizedText[] => allTopics().map(written)

/** The lines of a cell for topics. */
export const topicCell = (ids: readonly string[]): LocalizedText =>
  joinTexts(
    ids.map((id) => {
      const topic = findTopic(id)
      return topic ? written(topic) : verbatim(id)
    }),
    '\n',
    '\n',
  )

/** Reads a cell: topics by id or label, one per line or separated. */
export const readTopics = (
  cell: string,
): { readonly topics: readonly string[]; readonly unknown: readonly string[] } => {
  const topics: string[] = []
  const unknown: string[] = []
  const add = (text: string): boolean => {
    const id = topicIn(text)
    if (id !== undefined) topics.push(id)
    return id !== undefined
  }
  for (const line of partsOf(cell, /[\n;；]/))
    if (!add(line)) for (const part of partsOf(line, /[、,，]/)) if (!add(part)) unknown.push(part)
  return { topics, unknown }
}

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)

const topicIn = (text: string): string | undefined => {
  const [first = ''] = text.normalize('NFKC').split(/\s/)
  if (findTopic(first)) return first
  const key = keyOf(text)
  const [found, ...others] = allTopics().filter((topic) =>
    namesOf(topic).some((name) => keyOf(name) === key),
  )
  return others.length === 0 ? found?.id : undefined
}

const namesOf = (topic: DomainTopic): readonly string[] => {
  const { en, hant } = written(topic)
  return [topic.label.hant, topic.label.en, hant, en]
}

const keyOf = (text: string): string => simplified(foldText(text)).replaceAll(/\s/g, '')

/** The topics of a task after a correction. Targets, and proposals that nobody confirmed, stay. */
export const correctedTopics = (
  stored: readonly MappedTopic[],
  topics: readonly string[],
  isConfirmed: boolean,
): readonly MappedTopic[] =>
  topics.map((topic) => {
    const known = stored.find((one) => one.topic === topic)
    return {
      topic,
      isProposed: !isConfirmed && (known?.isProposed ?? true),
      targets: known?.targets ?? [],
    }
  })
