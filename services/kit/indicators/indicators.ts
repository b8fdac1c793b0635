import DataLoader from 'dataloader'
import { type EntityManager, In } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { type Policy, RollUpPolicy, type RollUps } from './policy.ts'
import type { Indicator } from './indicator.ts'
import { TaskRollUp } from './task-roll-up.ts'
import { measure } from './measure.ts'
import { ProvenTotal } from './proven-total.ts'
import { allUnits } from './total.ts'
import { indicatorKey, type IndicatorKey } from './indicator-key.ts'

/** A task as indicators know it: its number in the notice, and the year whose records count. */
export interface IndicatorQuery {
  readonly taskNumber: number
  readonly year: number
}

interface RollingUp {
  readonly taskId: string
  readonly taskNumber: number
}

/** The indicators of one service, read in batches over one operation. */
export class Indicators {
  private readonly values: DataLoader<IndicatorKey, Ratio, string>
  private readonly asked: DataLoader<string, IndicatorQuery | undefined>
  private readonly said: DataLoader<string, Policy | undefined>
  private readonly proven: DataLoader<string, Ratio>

  constructor(
    read: EntityManager,
    readonly all: readonly Indicator[],
    private readonly rollUps: RollUps,
  ) {
    this.values = new DataLoader((wanted) => measure(read, wanted), { cacheKeyFn: indicatorKey })
    this.asked = new DataLoader((taskIds) => askedOf(read, taskIds))
    this.said = new DataLoader((taskIds) => saidOf(read, taskIds))
    this.proven = new DataLoader((keys) => provenOf(read, keys))
  }

  /** How the units of a task add up: as reporting says, or else as the domain does. */
  async rollUpOf({ taskId, taskNumber }: RollingUp): Promise<Policy> {
    const said = await this.said.load(taskId)
    return said ?? this.rollUps[taskNumber] ?? { policy: RollUpPolicy.ALL }
  }

  value(wanted: IndicatorKey): Promise<Ratio> {
    return this.values.load(wanted)
  }

  /** What a task asks for; undefined while no unit is expected to answer for it. */
  task(taskId: string): Promise<IndicatorQuery | undefined> {
    return this.asked.load(taskId)
  }

  /** Units proven by their own records, of those expected: the unit and all below it, or all units. */
  provenUnits(taskId: string, unitId: string | undefined): Promise<Ratio> {
    return this.proven.load(`${taskId} ${unitId ?? allUnits}`)
  }

  /** Lets later questions read anew, after a write. */
  clear(): void {
    this.values.clearAll()
    this.asked.clearAll()
    this.said.clearAll()
    this.proven.clearAll()
  }
}

const provenOf = async (
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
      `${taskId} ${unitId}`,
      new Ratio(numerator, denominator),
    ]),
  )
  return keys.map((key) => byKey.get(key) ?? new Ratio(0, 0))
}

const saidOf = async (
  read: EntityManager,
  taskIds: readonly string[],
): Promise<(Policy | undefined)[]> => {
  const rows = await read.find(TaskRollUp, { where: { id: In([...taskIds]) } })
  const byTask = new Map(rows.map(({ id, policy, count }) => [id, { policy, count }]))
  return taskIds.map((taskId) => {
    const found = byTask.get(taskId)
    return (
      found && { policy: found.policy, ...(found.count === null ? {} : { count: found.count }) }
    )
  })
}

/** One expectation a task says it: a task has as many as it has units. */
const askedOf = async (
  read: EntityManager,
  taskIds: readonly string[],
): Promise<(IndicatorQuery | undefined)[]> => {
  const one = `SELECT * FROM (
    SELECT task_id AS taskId, task_number AS taskNumber, year FROM expectation WHERE task_id = ? LIMIT 1) one`
  const rows: readonly (IndicatorQuery & { readonly taskId: string })[] = await read.query(
    taskIds.map(() => one).join(' UNION ALL '),
    [...taskIds],
  )
  const byTask = new Map(rows.map((row) => [row.taskId, row]))
  return taskIds.map((taskId) => byTask.get(taskId))
}
