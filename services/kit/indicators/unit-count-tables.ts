import type { Indicator } from './indicator.ts'
import type { Target } from './target.ts'
import { allUnits } from './total.ts'

/** What each unit must reach. */
export type PerUnitTarget = Exclude<Target, { kind: 'SHARE' }>

export interface UnitCountQuery {
  /** Units with all below them; `top` for all. */
  readonly roots: readonly string[]
  /** Indicators whose targets differ in their numbers only. */
  readonly asked: readonly Indicator[]
  readonly year: number
  /** Only these units; all, if left out. */
  readonly units?: readonly string[] | undefined
}

/** The units that indicators ask of, each with its counters: tables, conditions and their values, for one statement. */
export const unitCountTables = (
  target: PerUnitTarget,
  { roots, asked, year, units }: UnitCountQuery,
) => {
  const groups = target.kind === 'EACH_GROUP' ? target.groups : []
  const { kinds = [], expectedOrNot = false, withBelow = false } = target.among ?? {}
  const grouped = groups.length > 0
  const own = grouped ? 'indicator_group' : 'indicator_counter'
  const below = rootsOf(roots)
  const expected = `expected.task_number = asked.task_number AND expected.year = ? AND expected.counts = ?`
  const tables = `${askedOf(asked)}
    ${expectedOrNot ? 'JOIN unit_node node' : `JOIN expectation expected ON ${expected} JOIN unit_node node ON node.id = expected.unit_id`}
    ${expectedOrNot ? `ON ${kindsOf(kinds)}` : `AND ${kindsOf(kinds)}`}
    JOIN ${below.table} root ON root.path = '/' OR substr(node.path, 1, length(root.path)) = root.path
    LEFT JOIN ${withBelow ? 'indicator_total' : own} counter
      ON counter.unit_id = node.id AND counter.indicator = asked.indicator AND counter.year = ?
      ${grouped ? `AND counter.group_name IN (${placeholders(groups)})` : withBelow ? `AND counter.group_name = ''` : ''}`
  return {
    tables,
    // While a task waits for its trigger it asks nobody.
    conditions: whereAll([
      ...(expectedOrNot ? [`EXISTS (SELECT 1 FROM expectation expected WHERE ${expected})`] : []),
      ...(units ? [`node.id IN (${placeholders(units)})`] : []),
    ]),
    values: [
      ...asked.flatMap(valuesOf),
      ...(expectedOrNot ? [] : [year, 1]),
      ...kinds,
      ...below.values,
      year,
      ...groups,
      ...(expectedOrNot ? [year, 1] : []),
      ...(units ?? []),
    ],
  }
}

const whereAll = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''

export const placeholders = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

const kindsOf = (kinds: readonly string[]): string =>
  kinds.length > 0 ? `node.kind IN (${placeholders(kinds)})` : '1 = 1'

/** A table of the indicators, with what each must reach. */
const askedOf = (asked: readonly Indicator[]): string =>
  `(${asked
    .map(() => 'SELECT ? AS indicator, ? AS task_number, ? AS least, ? AS most')
    .join(' UNION ALL ')}) asked`

const valuesOf = ({ name, task, target }: Indicator): readonly (string | number)[] =>
  target.kind === 'SHARE'
    ? []
    : [name, task, target.count, (target.kind === 'EACH_UNIT' && target.most) || unbounded]

const unbounded = 2_147_483_647

/** The wanted roots with the beginning of the paths below them; the top is the beginning of every path. */
const rootsOf = (roots: readonly string[]) => {
  const units = roots.filter((root) => root !== allUnits)
  const tables = [
    ...(units.length > 0
      ? [`SELECT id, path FROM unit_node WHERE id IN (${placeholders(units)})`]
      : []),
    ...(units.length < roots.length ? [`SELECT '${allUnits}' AS id, '/' AS path`] : []),
  ]
  return { table: `(${tables.join(' UNION ALL ')})`, values: units }
}
