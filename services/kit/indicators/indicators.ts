import DataLoader from 'dataloader'
import { type EntityManager, In } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Indicator } from './indicator.ts'
import { indicatorKey, type IndicatorKey } from './indicator-key.ts'
import { ProvenTotal } from './proven-total.ts'
import { readValues } from './read-values.ts'
import { type Policy, RollUpPolicy, type RollUps } from './roll-up-policy.ts'
import { TaskRollUp } from './task-roll-up.ts'
import { allUnits } from './total.ts'

/** A task's number in the notice, and the year whose records count. */
interface TaskYear {
  readonly taskNumber: number
  readonly year: number
}

/** The indicators of one service; an operation reads their values in batches. */
export class Indicators {
  private readonly values: DataLoader<IndicatorKey, Ratio, string>
  private readonly tasks: DataLoader<string, TaskYear | undefined>
  private readonly policies: DataLoader<string, Policy | undefined>
  private readonly proven: DataLoader<string, Ratio>

  constructor(
    read: EntityManager,
    readonly all: readonly Indicator[],
    private readonly rollUps: RollUps,
  ) {
    this.values = new DataLoader((keys) => readValues(read, keys), { cacheKeyFn: indicatorKey })
    this.tasks = new DataLoader((taskIds) => readTasks(read, taskIds))
    this.policies = new DataLoader((taskIds) => readPolicies(read, taskIds))
    this.proven = new DataLoader((keys) => readProvenUnits(read, keys))
  }

  /** The roll-up policy of a task: reporting's, or else the domain's. */
  async rollUpOf(task: { readonly taskId: string; readonly taskNumber: number }): Promise<Policy> {
    const policy = await this.policies.load(task.taskId)
    return policy ?? this.rollUps[task.taskNumber] ?? { policy: RollUpPolicy.ALL }
  }

  value(key: IndicatorKey): Promise<Ratio> {
    return this.values.load(key)
  }

  /** The task's number and year; undefined while no unit must report on it. */
  task(taskId: string): Promise<TaskYear | undefined> {
    return this.tasks.load(taskId)
  }

  /** The units of a scope that prove the task by their own records, of those that must report. */
  provenUnits(taskId: string, unitId: string | undefined): Promise<Ratio> {
    return this.proven.load(provenKey(taskId, unitId ?? allUnits))
  }

  /** Clears the caches, so that later reads see a write. */
  clear(): void {
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

// One expectation of each task suffices, since all of them have the task's number and year.
const readTasks = async (
  read: EntityManager,
  taskIds: readonly string[],
): Promise<(TaskYear | undefined)[]> => {
  const oneOfTask = `SELECT * FROM (
    SELECT task_id AS taskId, task_number AS taskNumber, year FROM expectation WHERE task_id = ? LIMIT 1) one`
  const rows: readonly (TaskYear & { readonly taskId: string })[] = await read.query(
    taskIds.map(() => oneOfTask).join(' UNION ALL '),
    [...taskIds],
  )
  const byTask = new Map(rows.map((row) => [row.taskId, row]))
  return taskIds.map((taskId) => byTask.get(taskId))
}
