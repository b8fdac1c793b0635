import {
  type LocalizedText,
  localized,
  verbatim,
} from '../../../schema/vocabulary/language/index.ts'
import type { EntityManager } from 'typeorm'
import { likeness } from './likeness.ts'
import type { ProgrammeDefinition, TaskDefinition } from '../programme/programme-definition.ts'
import { shippedProgramme } from '../seed/shipped-programme.ts'
import { topicIdsOf } from '../task/task-topics.ts'
import { Task } from '../task/task.ts'
import { allTopics } from '../task/topics.ts'

/** A task or a topic whose wording a new task may be like. */
interface Model {
  readonly text: string
  readonly citedDocuments: readonly string[]
  readonly topics: readonly string[]
  /** How people find it, e.g. `fujian-2018-43:21`. */
  readonly name: LocalizedText
}

export interface Proposals<D> {
  /** The programme with the proposed topics. */
  readonly definition: D
  /** What was proposed for each new task and why, by its number. */
  readonly notes: ReadonlyMap<number, LocalizedText>
}

/** A task is taken for another if half of its wording is the same. */
const enough = 0.5

/**
 * Proposes topics for the tasks that the hub does not know, by the tasks of other programmes and the labels of topics that they
 * are like. A proposal is marked as such until somebody confirms it.
 */
export const proposeTopics = async <D extends Pick<ProgrammeDefinition, 'tasks'>>(
  manager: EntityManager,
  definition: D,
): Promise<Proposals<D>> => {
  const stored = await manager.find(Task)
  const models = [...modelsOf(stored), ...shippedModels(), ...labelModels()]
  const notes = new Map<number, LocalizedText>()
  const tasks = definition.tasks.map((task) => {
    if (task.topics || task.id !== undefined) return task
    const { topics, note } = propose(task, models)
    notes.set(task.number, note)
    return { ...task, topics: topics.map((topic) => ({ topic, isProposed: true, targets: [] })) }
  })
  return { definition: { ...definition, tasks }, notes }
}

const propose = (task: TaskDefinition, models: readonly Model[]) => {
  const [best] = models
    .map((model) => ({ model, score: scoreOf(task, model) }))
    .toSorted((a, b) => b.score - a.score)
  if (!best || best.score < enough)
    return {
      topics: [],
      note: localized(
        'no topic is like it, so it can be claimed but not proven; set its topics with setTaskTopics',
        '沒有相近的主題,可填報而不能以記錄證明;請用 setTaskTopics 設定主題',
      ),
    }
  const { name, topics } = best.model
  const percent = Math.round(best.score * 100)
  return {
    topics,
    note: localized(
      `topics proposed: ${topics.join(', ')}, since it is ${percent} % like ${name.en}; confirm them with setTaskTopics`,
      `建議主題:${topics.join('、')},因與${name.hant}有 ${percent}% 相近;請用 setTaskTopics 確認`,
    ),
  }
}

/** From 0 to 1: the likeness of the titles, or more if both cite the same document. */
const scoreOf = ({ titleHant, citedDocuments = [] }: TaskDefinition, model: Model): number => {
  const ofTitles = likeness(titleHant, model.text)
  const isSameDocument = citedDocuments.some((one) => model.citedDocuments.includes(one))
  return Math.min(1, ofTitles + (isSameDocument ? 0.25 : 0))
}

const modelsOf = (tasks: readonly Task[]): readonly Model[] =>
  tasks
    .filter(({ topics }) => topics.length > 0 && topics.every(({ isProposed }) => !isProposed))
    .map((task) => ({
      text: task.titleHant,
      citedDocuments: task.citedDocuments,
      topics: topicIdsOf(task),
      name: verbatim(task.id),
    }))

const shippedModels = (): readonly Model[] => {
  const { id, tasks } = shippedProgramme()
  return tasks.map(({ number, titleHant, citedDocuments = [], topics = [] }) => ({
    text: titleHant,
    citedDocuments,
    topics: topics.map(({ topic }) => topic),
    name: verbatim(`${id}:${number}`),
  }))
}

const labelModels = (): readonly Model[] =>
  allTopics().map(({ id, label }) => ({
    text: label.hant,
    citedDocuments: [],
    topics: [id],
    name: localized(`the topic "${label.en}"`, `主題「${label.hant}」`),
  }))
