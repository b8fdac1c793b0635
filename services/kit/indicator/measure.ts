import type { EntityManager } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Indicator } from './indicator.ts'

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
  const rows: readonly Row[] =
    indicator.target.kind === 'SHARE'
      ? await read.query(shareOf(roots), [...roots, indicator.name, year])
      : await read.query(unitsOf(roots, indicator.target.among ?? []), [
          indicator.target.count,
          ...roots,
          indicator.name,
          year,
          indicator.task,
          year,
          1,
          ...(indicator.target.among ?? []),
        ])
  return new Map(
    rows.map((row) => [row.root, new Ratio(Number(row.numerator), Number(row.denominator))]),
  )
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

/** The wanted roots with the beginning of the paths below them; the top is the beginning of every path. */
const roots = (ids: readonly string[]): string =>
  `(SELECT id, path FROM unit_node UNION ALL SELECT '${top}', '/') root
   JOIN unit_node node ON root.id IN (${marks(ids)})
     AND substr(node.path, 1, length(root.path)) = root.path`

const shareOf = (ids: readonly string[]): string => `
  SELECT root.id AS root, SUM(counter.numerator) AS numerator, SUM(counter.denominator) AS denominator
  FROM ${roots(ids)}
  JOIN indicator_counter counter ON counter.unit_id = node.id
  WHERE counter.indicator = ? AND counter.year = ?
  GROUP BY root.id`

const unitsOf = (ids: readonly string[], among: readonly string[]): string => `
  SELECT root.id AS root, COUNT(*) AS denominator,
    SUM(CASE WHEN counter.numerator >= ? THEN 1 ELSE 0 END) AS numerator
  FROM ${roots(ids)}
  JOIN expectation expected ON expected.unit_id = node.id
  LEFT JOIN indicator_counter counter
    ON counter.unit_id = node.id AND counter.indicator = ? AND counter.year = ?
  WHERE expected.task_no = ? AND expected.year = ? AND expected.counts = ?
    ${among.length > 0 ? `AND node.kind IN (${marks(among)})` : ''}
  GROUP BY root.id`
