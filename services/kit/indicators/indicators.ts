import DataLoader from 'dataloader'
import { type EntityManager, In } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Indicator } from './indicator.ts'
import { indicatorKey, type IndicatorKey } from './indicator-key.ts'
import { type IsMeasured, readMeasured } from './measured.ts'
import { ProvenTotal } from './proven-total.ts'
import { readValues } from './read-values.ts'
import { type Policy, RollUpPolicy } from './roll-up-policy.ts'
import { readMeasures, type TaskMeasure } from './task-measure.ts'
import { TaskRollUp } from './task-roll-up.ts'
import type { Topic } from './topic.ts'
import { allUnits } from './total.ts'

/** The indicators of one service; an operation reads their values in batches. */
export class Indicators {
  private readonly values: DataLoader<IndicatorKey, Ratio, string>
  private readonly tasks: DataLoader<string, TaskMeasure | undefined>
  private readonly policies: DataLoader<string, Policy | undefined>
  private readonly proven: DataLoader<string, Ratio>

  private measured: Promise<IsMeasured> | undefined

  constructor(
    private readonly read: EntityManager,
    readonly all: readonly Indicator[],
    readonly topics: readonly Topic[],
  ) {
    this.values = new DataLoader((keys) => readValues(read, keys), { cacheKeyFn: indicatorKey })
    this.tasks = new DataLoader((taskIds) => measuresOf(read, all, taskIds))
    this.policies = new DataLoader((taskIds) => readPolicies(read, taskIds))
    this.proven = new DataLoader((keys) => readProvenUnits(read, keys))
  }

  /** The roll-up policy of a task: reporting's, or else that of its topics. */
  async rollUpOf({ taskId, topics }: Pick<TaskMeasure, 'taskId' | 'topics'>): Promise<Policy> {
    const policy = await this.policies.load(taskId)
    const ofTopics = this.topics.filter(({ id }) => topics.includes(id))
    return policy ?? ofTopics.find(({ rollUp }) => rollUp)?.rollUp ?? { policy: RollUpPolicy.ALL }
  }

  value(key: IndicatorKey): Promise<Ratio> {
    return this.values.load(key)
  }

  /** Tells whether the clocks of an indicator run. */
  isMeasured(): Promise<IsMeasured> {
    return (this.measured ??= readMeasured(this.read))
  }

  /** How a task is measured; undefined if it has no topic. */
  task(taskId: string): Promise<TaskMeasure | undefined> {
    return this.tasks.load(taskId)
  }

  /** The units of a scope that prove the task by their own records, of those that must report. */
  provenUnits(taskId: string, unitId: string | undefined): Promise<Ratio> {
    return this.proven.load(provenKey(taskId, unitId ?? allUnits))
  }

  /** Clears the caches, so that later reads see a write. */
  clear(): void {
    this.measured = undefined
    this.values.clearAll()
    this.tasks.clearAll()
    this.policies.clearAll()
    this.proven.clearAll()
  }
}

const provenKey = (taskId: string, unitId: string): string => `${taskId} ${unitId}`

const readProvenUnits = async (
  read: EntityManager,
  keys: readonly string[],
): Promise<readonly Ratio[]> => {
  const pairs = keys.map((key) => key.split(' '))
  const rows = await read.findBy(ProvenTotal, {
    taskId: In([...new Set(pairs.map(([taskId]) => taskId))]),
    unitId: In([...new Set(pairs.map(([, unitId]) => unitId))]),
  })
  const byKey = new Map(
    rows.map(({ taskId, unitId, numerator, denominator }) => [
      provenKey(taskId, unitId),
      new Ratio(numerator, denominator),
    ]),
  )
  return keys.map((key) => byKey.get(key) ?? new Ratio(0, 0))
}

const readPolicies = async (
  read: EntityManager,
  taskIds: readonly string[],
): Promise<(Policy | undefined)[]> => {
  const rows = await read.find(TaskRollUp, { where: { id: In([...taskIds]) } })
  const byTask = new Map(
    rows.map(({ id, policy, count }) => [id, { policy, ...(count === null ? {} : { count }) }]),
  )
  return taskIds.map((taskId) => byTask.get(taskId))
}

const measuresOf = async (
  read: EntityManager,
  indicators: readonly Indicator[],
  taskIds: readonly string[],
): Promise<(TaskMeasure | undefined)[]> => {
  const measures = await readMeasures(read, indicators, { taskIds })
  const byTask = new Map(measures.map((one) => [one.taskId, one]))
  return taskIds.map((taskId) => byTask.get(taskId))
}
