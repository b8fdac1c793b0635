import { parseFormerPaths, pathInYear } from '../access/index.ts'
import type { EntityManager } from 'typeorm'
import type { Indicator } from './indicator.ts'
import { anyTask } from './indicator-key.ts'
import type { Target } from './target.ts'
import { allUnits } from './total.ts'
import {
  isDeclaredNone,
  type PerUnitTarget,
  type UnitCountOptions,
  unitCountQuery,
} from './unit-count-query.ts'

/** The contribution of one unit to a per-unit indicator: itself, or its groups, that reach the target, of those that must. */
export interface UnitContribution {
  readonly indicator: string
  /** The task that the unit must report on; `anyTask` for all tasks of the year together. */
  readonly taskId: string
  readonly year: number
  /** The path of the unit in the tree in that year. */
  readonly path: string
  readonly numerator: number
  readonly denominator: number
}

interface ContributionScope {
  readonly indicators: readonly Indicator[]
  readonly years: readonly number[]
  /** Only these units; all if left out. */
  readonly units?: readonly string[]
  /** Only these tasks; all of these years, and all together, if left out. */
  readonly taskIds?: readonly string[]
}

export const hasPerUnitTarget = ({ target }: Indicator): boolean => target.kind !== 'SHARE'

/** Reads contributions from counters and expectations: one statement for each year and shape of target. */
export const unitContributions = async (
  read: EntityManager,
  { indicators, years, units, taskIds }: ContributionScope,
): Promise<readonly UnitContribution[]> => {
  if (units?.length === 0) return []
  const shapes = new Map<string, Indicator[]>()
  for (const one of indicators.filter(hasPerUnitTarget)) {
    const shape = shapeOf(one.target)
    shapes.set(shape, [...(shapes.get(shape) ?? []), one])
  }
  const contributions: UnitContribution[] = []
  for (const year of years)
    for (const group of shapes.values())
      for (const chunk of chunksOf(units))
        contributions.push(...(await readShape(read, group, year, { units: chunk, taskIds })))
  return contributions
}

/** The most units of one statement; SQLite allows 32,766 values. */
const chunkSize = 5_000

const chunksOf = (
  units: readonly string[] | undefined,
): readonly (readonly string[] | undefined)[] =>
  units
    ? Array.from({ length: Math.ceil(units.length / chunkSize) }, (_, index) =>
        units.slice(index * chunkSize, (index + 1) * chunkSize),
      )
    : [undefined]

/** Targets of one shape differ in their counts only. */
const shapeOf = (target: Target): string =>
  JSON.stringify([target.kind === 'SHARE' ? '' : target.among, groupsOf(target)])

const groupsOf = (target: Target): readonly string[] =>
  target.kind === 'EACH_GROUP' ? target.groups : []

interface Row {
  /** In that year. */
  readonly path: string
  readonly formerPaths: string
  readonly indicator: string
  readonly taskId: string
  /** By the indicator's own target, which the programme may replace. */
  readonly usual: number | string
  readonly numerator: number | string
  readonly denominator: number | string
}

const readShape = async (
  read: EntityManager,
  indicators: readonly Indicator[],
  year: number,
  only: Pick<UnitCountOptions, 'units' | 'taskIds'>,
): Promise<readonly UnitContribution[]> => {
  const target = indicators.map((one) => one.target).find(isPerUnit)
  if (!target) return []
  const query = unitCountQuery(target, { roots: [allUnits], indicators, year, ...only })
  const groupCount = groupsOf(target).length || 1
  const reaching = (least: string): string =>
    `CASE WHEN MAX(CASE WHEN ${isDeclaredNone} THEN 1 ELSE 0 END) = 1 THEN ${groupCount}
      ELSE COUNT(DISTINCT CASE WHEN COALESCE(counter.numerator, 0) BETWEEN ${least} AND wanted.most
      THEN ${groupCount > 1 ? "concat(node.id, ' ', counter.group_name)" : 'node.id'} END) END`
  const found: readonly Row[] = await read.query(
    `SELECT node.path AS path, node.former_paths AS formerPaths, wanted.indicator AS indicator, mapping.task_id AS taskId,
      COUNT(DISTINCT node.id) * ${groupCount} AS denominator,
      ${reaching('wanted.least')} AS usual,
      ${reaching('COALESCE(target.least, wanted.least)')} AS numerator
     FROM ${query.tables} ${query.conditions}
     GROUP BY node.path, node.former_paths, wanted.indicator, mapping.task_id`,
    query.values,
  )
  const rows = found.map((row) => ({
    ...row,
    path: pathInYear({ path: row.path, formerPaths: parseFormerPaths(row.formerPaths) }, year),
  }))
  const ofTasks = rows.map(({ path, indicator, taskId, numerator, denominator }) => ({
    path,
    indicator,
    taskId,
    year,
    numerator: Number(numerator),
    denominator: Number(denominator),
  }))
  return only.taskIds ? ofTasks : [...ofTasks, ...ofAnyTask(rows, year)]
}

/** A unit of several tasks counts once. */
const ofAnyTask = (rows: readonly Row[], year: number): readonly UnitContribution[] => {
  const once = new Map<string, Row>()
  for (const row of rows) once.set(`${row.indicator} ${row.path}`, row)
  return [...once.values()].map(({ path, indicator, usual, denominator }) => ({
    path,
    indicator,
    taskId: anyTask,
    year,
    numerator: Number(usual),
    denominator: Number(denominator),
  }))
}

const isPerUnit = (target: Target): target is PerUnitTarget => target.kind !== 'SHARE'
