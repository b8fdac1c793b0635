import { Column, Entity, type EntityManager, Index, PrimaryColumn } from 'typeorm'

/** A topic that a task is measured by, replicated from reporting's log. */
@Entity('task_topic')
@Index(['taskId'])
export class TaskTopic {
  /** e.g. `platforms.hotlines` */
  @PrimaryColumn('varchar', { length: 96 })
  topic!: string

  /** The year of the task's programme: only records of this year count for it. */
  @PrimaryColumn('int')
  year!: number

  @PrimaryColumn('varchar', { length: 96 })
  taskId!: string
}

/** A target that a programme sets instead of the indicator's own, replicated from reporting's log. */
@Entity('topic_target')
export class TopicTarget {
  @PrimaryColumn('varchar', { length: 96 })
  taskId!: string

  @PrimaryColumn('varchar', { length: 64 })
  indicator!: string

  /** The least percentage of a share, else the least number of records. */
  @Column('int')
  least!: number
}

/** How a task is measured. */
export interface TaskMapping {
  readonly taskId: string
  readonly year: number
  readonly topics: readonly string[]
  readonly targets: readonly Pick<TopicTarget, 'indicator' | 'least'>[]
}

/** Replaces the mapping of a task. */
export const writeMapping = async (
  manager: EntityManager,
  { taskId, year, topics, targets }: TaskMapping,
): Promise<void> => {
  await manager.delete(TaskTopic, { taskId })
  await manager.delete(TopicTarget, { taskId })
  if (topics.length > 0)
    await manager.insert(
      TaskTopic,
      topics.map((topic) => ({ topic, year, taskId })),
    )
  if (targets.length > 0)
    await manager.insert(
      TopicTarget,
      targets.map(({ indicator, least }) => ({ taskId, indicator, least })),
    )
}
