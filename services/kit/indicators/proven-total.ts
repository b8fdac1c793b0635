import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm'
import { addInto, padded, placeholders } from '../store/index.ts'
import { type ExpectedUnit, type ProvenScope, readExpected } from './expected-units.ts'
import { areAllMet, type ConditionValue, statesOf } from './condition-state.ts'
import { readMeasured } from './measured.ts'
import { readValues } from './read-values.ts'
import type { TaskMeasure } from './task-measure.ts'
import { totalsOfPath } from './total.ts'

/** A unit whose records prove a task that it must report on. */
@Entity('proven_unit')
export class ProvenUnit {
  @PrimaryColumn('varchar', { length: 96 })
  taskId!: string

  @PrimaryColumn('varchar', { length: 96 })
  unitId!: string
}

/** The number of proven units, of those that must report, for a unit and all below it; `allUnits` for all units. */
@Entity('proven_total')
export class ProvenTotal {
  @PrimaryColumn('varchar', { length: 96 })
  taskId!: string

  @PrimaryColumn('varchar', { length: 96 })
  unitId!: string

  @Column('int')
  numerator!: number

  @Column('int')
  denominator!: number
}

/** The units whose records prove their task now, by task and unit. */
export const evaluateUnits = async (
  read: EntityManager,
  measures: readonly TaskMeasure[],
  expected: readonly ExpectedUnit[],
): Promise<ReadonlySet<string>> => {
  const byTask = new Map(measures.map((one) => [one.taskId, one]))
  const pairs = expected.flatMap((unit) => {
    const { year = 0, indicators = [] } = byTask.get(unit.taskId) ?? {}
    const conditions = indicators.filter(({ informs }) => !informs)
    return conditions.map((indicator) => ({ unit, indicator, year }))
  })
  const values = await readValues(
    read,
    pairs.map(({ unit: { unitId, taskId }, indicator, year }) => ({
      indicator,
      unitId,
      year,
      taskId,
    })),
  )
  const isMeasured = await readMeasured(read)
  const byUnit = new Map<string, ConditionValue[]>()
  pairs.forEach(({ unit, indicator, year }, index) => {
    const value = values[index]
    if (!value) return
    const conditions = byUnit.get(keyOf(unit)) ?? []
    conditions.push({ indicator, value, isMeasured: isMeasured(indicator, year) })
    byUnit.set(keyOf(unit), conditions)
  })
  return new Set(
    [...byUnit].filter(([, conditions]) => areAllMet(statesOf(conditions))).map(([key]) => key),
  )
}

/** The stored state of a scope: the expected units, and which of them are proven. */
export interface ProvenState {
  readonly expected: readonly ExpectedUnit[]
  readonly proven: ReadonlySet<string>
}

export const storedState = async (
  manager: EntityManager,
  scope: ProvenScope,
): Promise<ProvenState> => {
  const expected = await readExpected(manager, scope)
  if (expected.length === 0) return { expected, proven: new Set() }
  const tasks = padded([...new Set(expected.map(({ taskId }) => taskId))])
  const units = scope.units && padded(scope.units)
  const rows: readonly ProvenUnit[] = await manager.query(
    `SELECT task_id AS taskId, unit_id AS unitId FROM proven_unit
     WHERE task_id IN (${placeholders(tasks)})
       ${units ? `AND unit_id IN (${placeholders(units)})` : ''}`,
    [...tasks, ...(units ?? [])],
  )
  return { expected, proven: new Set(rows.map(keyOf)) }
}

/** Evaluates the units of a scope and writes the differences to the state before. */
export const updateProven = async (
  manager: EntityManager,
  scope: ProvenScope,
  before: ProvenState,
): Promise<void> => {
  const expected = await readExpected(manager, scope)
  const after = { expected, proven: await evaluateUnits(manager, scope.measures, expected) }
  const removed = before.expected.filter(
    (one) => before.proven.has(keyOf(one)) && !after.proven.has(keyOf(one)),
  )
  const added = expected.filter(
    (one) => after.proven.has(keyOf(one)) && !before.proven.has(keyOf(one)),
  )
  for (const { taskId, unitId } of removed) await manager.delete(ProvenUnit, { taskId, unitId })
  if (added.length > 0)
    await manager.insert(
      ProvenUnit,
      added.map(({ taskId, unitId }) => ({ taskId, unitId })),
    )
  await addSums(manager, [...sumsOf(after, 1), ...sumsOf(before, -1)])
}

const keyOf = ({ taskId, unitId }: { readonly taskId: string; readonly unitId: string }): string =>
  `${taskId} ${unitId}`

/** The contributions of a state to the totals of all units above. */
export const sumsOf = ({ expected, proven }: ProvenState, sign: 1 | -1): readonly ProvenTotal[] =>
  expected.flatMap((one) =>
    totalsOfPath(one.path).map((unitId) => ({
      taskId: one.taskId,
      unitId,
      numerator: proven.has(keyOf(one)) ? sign : 0,
      denominator: sign,
    })),
  )

/** One row for each task and unit. The order is the same for all writers, which prevents deadlocks. */
export const sumByUnit = (sums: readonly ProvenTotal[]): readonly ProvenTotal[] => {
  const totals = new Map<string, ProvenTotal>()
  for (const one of sums) {
    const total = totals.get(keyOf(one)) ?? { ...one, numerator: 0, denominator: 0 }
    total.numerator += one.numerator
    total.denominator += one.denominator
    totals.set(keyOf(one), total)
  }
  return [...totals.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total)
}

const addSums = (manager: EntityManager, sums: readonly ProvenTotal[]): Promise<void> =>
  addInto(
    manager,
    { name: 'proven_total', key: ['task_id', 'unit_id'], sums: ['numerator', 'denominator'] },
    sumByUnit(sums)
      .filter(({ numerator, denominator }) => numerator !== 0 || denominator !== 0)
      .map(({ taskId: task_id, unitId: unit_id, numerator, denominator }) => ({
        task_id,
        unit_id,
        numerator,
        denominator,
      })),
  )
