import { isBelow } from '../access/index.ts'
import { padded, placeholders } from '../store/index.ts'
import type { Indicator } from './indicator.ts'
import type { Target } from './target.ts'
import { allUnits } from './total.ts'

/** A target that each unit must reach. */
export type PerUnitTarget = Exclude<Target, { kind: 'SHARE' }>

export interface UnitCountOptions {
  /** Units with all units below them; `allUnits` for the whole tree. */
  readonly roots: readonly string[]
  /** Indicators whose targets differ in their counts only. */
  readonly indicators: readonly Indicator[]
  readonly year: number
  /** Only these units; all if left out. */
  readonly units?: readonly string[] | undefined
  /** Only these tasks; all of the year if left out. */
  readonly taskIds?: readonly string[] | undefined
}

/**
 * The units that must reach a target of a task, each with its counters: tables, conditions and values of one statement. A unit
 * has a row for each task that needs it.
 */
export const unitCountQuery = (
  target: PerUnitTarget,
  { roots, indicators, year, units: all, taskIds }: UnitCountOptions,
) => {
  const units = all && padded(all)
  const tasks = taskIds && padded(taskIds)
  const groups = target.kind === 'EACH_GROUP' ? target.groups : []
  const { kinds = [], expectedOrNot = false, withBelow = false } = target.among ?? {}
  const isGrouped = groups.length > 0
  const ownCounters = isGrouped ? 'indicator_group' : 'indicator_counter'
  const rootTable = rootTableOf(roots)
  const expected = 'expected.task_id = mapping.task_id AND expected.counts = ?'
  const tables = `${indicatorTable(indicators)}
    JOIN task_topic mapping ON mapping.topic = wanted.topic AND mapping.year = ?
    ${expectedOrNot ? 'JOIN unit_node node' : `JOIN expectation expected ON ${expected} JOIN unit_node node ON node.id = expected.unit_id`}
    ${expectedOrNot ? `ON ${kindCondition(kinds)} AND ${existsInYear}` : `AND ${kindCondition(kinds)}`}
    JOIN ${rootTable.table} root ON ${isBelow('node.path', 'root.path')}
    LEFT JOIN topic_target target ON target.task_id = mapping.task_id AND target.indicator = wanted.indicator
    LEFT JOIN ${withBelow ? 'indicator_total' : ownCounters} counter
      ON counter.unit_id = node.id AND counter.indicator = wanted.indicator AND counter.year = ?
      ${isGrouped ? `AND counter.group_name IN (${placeholders(groups)})` : withBelow ? `AND counter.group_name = ''` : ''}
    LEFT JOIN indicator_counter nil ON nil.unit_id = node.id AND nil.indicator = wanted.nil AND nil.year = ?
    LEFT JOIN indicator_counter present
      ON present.unit_id = node.id AND present.indicator = wanted.present AND present.year = ?`
  return {
    tables,
    // Before a task is triggered, no unit must reach its targets.
    conditions: whereAll([
      ...(expectedOrNot ? [`EXISTS (SELECT 1 FROM expectation expected WHERE ${expected})`] : []),
      ...(units ? [`node.id IN (${placeholders(units)})`] : []),
      ...(tasks ? [`mapping.task_id IN (${placeholders(tasks)})`] : []),
    ]),
    values: [
      ...indicators.flatMap(indicatorValues),
      year,
      ...(expectedOrNot ? [] : [1]),
      ...kinds,
      ...(expectedOrNot ? [lastDayOf(year), lastDayOf(year)] : []),
      ...rootTable.values,
      year,
      ...groups,
      year,
      year,
      ...(expectedOrNot ? [1] : []),
      ...(units ?? []),
      ...(tasks ?? []),
    ],
  }
}

const whereAll = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''

const kindCondition = (kinds: readonly string[]): string =>
  kinds.length > 0 ? `node.kind IN (${placeholders(kinds)})` : '1 = 1'

/**
 * Units that report and exist at the end of the year: a unit that is merged in mid-year leaves its place to its successor.
 * The province does not report, and counts as a whole.
 */
const existsInYear = `(node.is_reporting_unit = 1 OR node.kind = 'PROVINCE')
      AND (node.valid_from IS NULL OR node.valid_from <= ?)
      AND (node.valid_to IS NULL OR node.valid_to >= ?)`

const lastDayOf = (year: number): string => `${year}-12-31`

/** Whether a unit declared, and no record contradicts, that there is nothing to count: an expression over the tables. */
export const isDeclaredNone =
  'COALESCE(nil.numerator, 0) > 0 AND COALESCE(present.denominator, 0) = 0'

/** A table `wanted` of the indicators with their required counts and their nil reports. */
const indicatorTable = (indicators: readonly Indicator[]): string =>
  `(${indicators
    .map(() => 'SELECT ? AS indicator, ? AS topic, ? AS least, ? AS most, ? AS nil, ? AS present')
    .join(' UNION ALL ')}) wanted`

const indicatorValues = ({ name, topic, target, orNone }: Indicator) =>
  target.kind === 'SHARE'
    ? []
    : [
        name,
        topic,
        target.count,
        (target.kind === 'EACH_UNIT' && target.most) || unbounded,
        orNone?.indicator ?? '',
        orNone?.voidIfCountedBy ?? name,
      ]

const unbounded = 2_147_483_647

/** A table of the roots with their paths; `/` is a prefix of every path. */
const rootTableOf = (roots: readonly string[]) => {
  const units = roots.filter((root) => root !== allUnits)
  const tables = [
    ...(units.length > 0
      ? [`SELECT id, path FROM unit_node WHERE id IN (${placeholders(units)})`]
      : []),
    ...(units.length < roots.length ? [`SELECT '${allUnits}' AS id, '/' AS path`] : []),
  ]
  return { table: `(${tables.join(' UNION ALL ')})`, values: units }
}
