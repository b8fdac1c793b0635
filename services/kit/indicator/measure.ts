import type { EntityManager } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Indicator } from './indicator.ts'
import type { Target } from './target.ts'

/** Which value of an indicator is wanted. */
export interface Wanted {
  readonly indicator: Indicator
  /** A unit, with all below it; undefined = all units. */
  readonly unitId: string | undefined
  readonly year: number
}

/** Reads many values, one query per indicator and year. Nothing counted yet is 0 of 0. */
export const measure = async (
  read: EntityManager,
  wanted: readonly Wanted[],
): Promise<readonly Ratio[]> => {
  const batches = new Map<string, Promise<ReadonlyMap<string, Ratio>>>()
  for (const want of wanted) {
    const key = keyOf(want)
    if (batches.has(key)) continue
    const roots = wanted.filter((other) => keyOf(other) === key).map(({ unitId }) => unitId ?? top)
    batches.set(key, valuesOf(read, want, [...new Set(roots)]))
  }
  return Promise.all(
    wanted.map(async (want) => {
      const values = await batches.get(keyOf(want))
      return values?.get(want.unitId ?? top) ?? new Ratio(0, 0)
    }),
  )
}

/** Stands for the whole tree among unit ids. */
const top = ''

const keyOf = ({ indicator, year }: Wanted): string => `${indicator.name} ${year}`

interface Row {
  readonly root: string
  readonly numerator: number | string | null
  readonly denominator: number | string | null
}

const valuesOf = async (
  read: EntityManager,
  { indicator, year }: Wanted,
  roots: readonly string[],
): Promise<ReadonlyMap<string, Ratio>> => {
  const { target, name, task } = indicator
  const { sql, values } =
    target.kind === 'SHARE'
      ? { sql: shareOf(roots), values: [...roots, name, year] }
      : reachedBy(target, { roots, name, task, year })
  const rows: readonly Row[] = await read.query(sql, values)
  return new Map(
    rows.map((row) => [row.root, new Ratio(Number(row.numerator), Number(row.denominator))]),
  )
}

const shareOf = (ids: readonly string[]): string => `
  SELECT root.id AS root, SUM(counter.numerator) AS numerator, SUM(counter.denominator) AS denominator
  FROM ${rootsOf(ids)}
  JOIN indicator_counter counter ON counter.unit_id = node.id
  WHERE counter.indicator = ? AND counter.year = ?
  GROUP BY root.id`

interface Of {
  readonly roots: readonly string[]
  readonly name: string
  readonly task: number
  readonly year: number
}

/** The units that an indicator asks of, each with its counters: tables, conditions and their values. */
export const unitsOf = (target: Exclude<Target, { kind: 'SHARE' }>, of: Of) => {
  const groups = target.kind === 'EACH_GROUP' ? target.groups : []
  const { kinds = [], expectedOrNot = false, withBelow = false } = target.among ?? {}
  const grouped = groups.length > 0
  const counters = grouped ? 'indicator_group' : 'indicator_counter'
  const tables = `${rootsOf(of.roots)}
    ${expectedOrNot ? '' : 'JOIN expectation expected ON expected.unit_id = node.id AND ' + counting}
    LEFT JOIN ${withBelow ? addedUp(counters, grouped, kinds) : counters} counter
      ON counter.unit_id = node.id AND counter.indicator = ? AND counter.year = ?
      ${grouped ? `AND counter.group_name IN (${marks(groups)})` : ''}`
  const conditions = [
    ...(kinds.length > 0 ? [`node.kind IN (${marks(kinds)})`] : []),
    // While a task waits for its trigger it asks nobody.
    ...(expectedOrNot ? [`EXISTS (SELECT 1 FROM expectation expected WHERE ${counting})`] : []),
  ]
  const expected = [of.task, of.year, 1]
  return {
    tables,
    conditions: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '',
    values: [
      ...of.roots,
      ...(expectedOrNot ? [] : expected),
      ...(withBelow ? [of.name, of.year, ...kinds] : []),
      of.name,
      of.year,
      ...groups,
      ...kinds,
      ...(expectedOrNot ? expected : []),
    ],
  }
}

const counting = 'expected.task_no = ? AND expected.year = ? AND expected.counts = ?'

/** The counters of one indicator and year, each unit's with those of all below it. */
const addedUp = (counters: string, grouped: boolean, kinds: readonly string[]): string => {
  const group = grouped ? ', own.group_name' : ''
  return `(
    SELECT above.id AS unit_id, own.indicator, own.year${group}, SUM(own.numerator) AS numerator
    FROM ${counters} own
    JOIN unit_node held ON held.id = own.unit_id
    JOIN unit_node above ON substr(held.path, 1, length(above.path)) = above.path
    WHERE own.indicator = ? AND own.year = ?
      ${kinds.length > 0 ? `AND above.kind IN (${marks(kinds)})` : ''}
    GROUP BY above.id, own.indicator, own.year${group})`
}

/** Units, or groups of units, that reach what each must, of all that are asked. */
const reachedBy = (target: Exclude<Target, { kind: 'SHARE' }>, of: Of) => {
  const { tables, conditions, values } = unitsOf(target, of)
  const groups = target.kind === 'EACH_GROUP' ? target.groups.length : 1
  const most = target.kind === 'EACH_UNIT' ? (target.most ?? unbounded) : unbounded
  const sql = `
    SELECT root.id AS root, COUNT(DISTINCT node.id) * ${groups} AS denominator,
      SUM(CASE WHEN COALESCE(counter.numerator, 0) BETWEEN ? AND ? THEN 1 ELSE 0 END) AS numerator
    FROM ${tables} ${conditions}
    GROUP BY root.id`
  return { sql, values: [target.count, most, ...values] }
}

const unbounded = 2_147_483_647

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

/** The wanted roots with the beginning of the paths below them; the top is the beginning of every path. */
const rootsOf = (ids: readonly string[]): string =>
  `(SELECT id, path FROM unit_node UNION ALL SELECT '${top}', '/') root
   JOIN unit_node node ON root.id IN (${marks(ids)})
     AND substr(node.path, 1, length(root.path)) = root.path`
