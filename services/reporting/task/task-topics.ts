import type { Tx } from '../../kit/store/index.ts'
import { writeMapping } from '../../kit/indicators/index.ts'
import { changeLocked } from '../change-locked.ts'
import type { MappedTopic } from './mapped-topic.ts'
import type { Task } from './task.ts'
import { findTopic } from './topics.ts'
import { measuredYearOf } from './trigger.ts'

export const topicIdsOf = ({ topics }: Pick<Task, 'topics'>): readonly string[] =>
  topics.map(({ topic }) => topic)

/** The domain that measures topics; undefined without topics. Throws when they are of several domains. */
export const domainOfTopics = (topics: readonly MappedTopic[]): string | undefined => {
  const domains = new Set(topics.map(({ topic }) => findTopic(topic)?.domain ?? prefixOf(topic)))
  if (domains.size > 1)
    throw new Error(`one domain proves a task, but its topics are of ${[...domains].join(', ')}`)
  return [...domains][0]
}

const prefixOf = (topic: string): string => topic.slice(0, topic.indexOf('.'))

/** Changes the topics of a locked task, and its domain with them. */
export const mapTask = async (
  tx: Tx,
  task: Task,
  topics: readonly MappedTopic[],
  details: Readonly<Record<string, unknown>> = {},
): Promise<Task> => {
  const mapped = await changeLocked(tx, task, {
    kind: 'task.topicsSet',
    set: { topics: [...topics], domain: domainOfTopics(topics) ?? task.domain },
    // Other services learn the year whose records count from the log.
    details: { ...details, year: measuredYearOf(task) },
  })
  await writeTaskMapping(tx, mapped)
  return mapped
}

/** Writes the topics of a task where queries join them. Other services replicate them from the log. */
export const writeTaskMapping = (
  { manager }: Pick<Tx, 'manager'>,
  task: Pick<Task, 'id' | 'year' | 'topics' | 'triggering'>,
): Promise<void> =>
  writeMapping(manager, {
    taskId: task.id,
    year: measuredYearOf(task),
    topics: topicIdsOf(task),
    targets: task.topics.flatMap(({ targets }) => targets),
  })
