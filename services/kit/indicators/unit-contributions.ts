import type { EntityManager } from 'typeorm'
import type { Indicator } from './indicator.ts'
import type { Target } from './target.ts'
import { allUnits } from './total.ts'
import { type PerUnitTarget, unitCountTables } from './unit-count-tables.ts'

/** What one unit adds to a per-unit indicator: the units (or groups of it) that reach the target, of those counted. */
export interface UnitContribution {
  readonly indicator: string
  readonly year: number
  /** Path of the unit in the tree. */
  readonly path: string
  readonly numerator: number
  readonly denominator: number
}

interface ContributionScope {
  readonly indicators: readonly Indicator[]
  readonly years: readonly number[]
  /** Only these units; all, if left out. */
  readonly units?: readonly string[]
}

export const hasPerUnitTarget = ({ target }: Indicator): boolean => target.kind !== 'SHARE'

/** Reads contributions from counters and expectations: one statement per year and shape of target. */
export const unitContributions = async (
  read: EntityManager,
  { indicators, years, units }: ContributionScope,
): Promise<readonly UnitContribution[]> => {
  if (units?.length === 0) return []
  const shapes = new Map<string, Indicator[]>()
  for (const one of indicators.filter(hasPerUnitTarget)) {
    const shape = shapeOf(one.target)
    shapes.set(shape, [...(shapes.get(shape) ?? []), one])
  }
  const found: UnitContribution[] = []
  for (const year of years)
    for (const alike of shapes.values())
      for (const some of chunksOf(units)) found.push(...(await readAlike(read, alike, year, some)))
  return found
}

/** SQLite takes some 32,000 values in a statement. */
const chunk = 5_000

const chunksOf = (
  units: readonly string[] | undefined,
): readonly (readonly string[] | undefined)[] =>
  units
    ? Array.from({ length: Math.ceil(units.length / chunk) }, (_, index) =>
        units.slice(index * chunk, (index + 1) * chunk),
      )
    : [undefined]

/** Targets of one shape differ in their numbers only. */
const shapeOf = (target: Target): string =>
  JSON.stringify([target.kind === 'SHARE' ? '' : target.among, groupsOf(target)])

const groupsOf = (target: Target): readonly string[] =>
  target.kind === 'EACH_GROUP' ? target.groups : []

interface Row {
  readonly path: string
  readonly indicator: string
  readonly numerator: number | string
  readonly denominator: number | string
}

const readAlike = async (
  read: EntityManager,
  asked: readonly Indicator[],
  year: number,
  units: readonly string[] | undefined,
): Promise<readonly UnitContribution[]> => {
  const target = asked.map((one) => one.target).find(isPerUnit)
  if (!target) return []
  const query = unitCountTables(target, { roots: [allUnits], asked, year, units })
  const each = groupsOf(target).length || 1
  const rows: readonly Row[] = await read.query(
    `SELECT node.path AS path, asked.indicator AS indicator,
      COUNT(DISTINCT node.id) * ${each} AS denominator,
      COUNT(DISTINCT CASE WHEN COALESCE(counter.numerator, 0) BETWEEN asked.least AND asked.most
        THEN ${each > 1 ? "concat(node.id, ' ', counter.group_name)" : 'node.id'} END) AS numerator
     FROM ${query.tables} ${query.conditions}
     GROUP BY node.path, asked.indicator`,
    query.values,
  )
  return rows.map(({ path, indicator, numerator, denominator }) => ({
    path,
    indicator,
    year,
    numerator: Number(numerator),
    denominator: Number(denominator),
  }))
}

const isPerUnit = (target: Target): target is PerUnitTarget => target.kind !== 'SHARE'
