import type { EntityManager } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { type IndicatorKey, indicatorKeyOf } from './indicator-key.ts'
import type { Target } from './target.ts'
import { allUnits, totalsOfPath } from './total.ts'
import { unitCountQuery } from './unit-count-query.ts'

interface Row {
  readonly root: string
  readonly indicator: string
  readonly numerator: number | string
  readonly denominator: number | string
}

/** How many units, or groups of units, reach their target, of those that must; one query for keys of the same shape. */
export const readUnitsReaching = async (
  read: EntityManager,
  keys: readonly IndicatorKey[],
): Promise<readonly (readonly [string, Ratio])[]> => {
  const byShape = new Map<string, IndicatorKey[]>()
  for (const key of keys) {
    const shape = shapeOf(key)
    byShape.set(shape, [...(byShape.get(shape) ?? []), key])
  }
  return (await Promise.all([...byShape.values()].map((group) => readShape(read, group)))).flat()
}

/** Keys of one shape differ only in their task and their required count. */
const shapeOf = ({ indicator: { target }, year }: IndicatorKey): string =>
  JSON.stringify([year, target.kind === 'SHARE' ? '' : target.among, groupsOf(target)])

const groupsOf = (target: Target): readonly string[] =>
  target.kind === 'EACH_GROUP' ? target.groups : []

const readShape = async (
  read: EntityManager,
  keys: readonly IndicatorKey[],
): Promise<readonly (readonly [string, Ratio])[]> => {
  const [first] = keys
  const target = first?.indicator.target
  if (!first || !target || target.kind === 'SHARE') return []
  const { year } = first
  const roots = [...new Set(keys.map(({ unitId }) => unitId ?? allUnits))]
  // For many roots, single units are read and summed here: a join of all units with all roots is quadratic.
  const sumsHere = roots.length > maxJoinedRoots
  const { tables, conditions, values } = unitCountQuery(target, {
    roots: sumsHere ? [allUnits] : roots,
    indicators: [...new Map(keys.map(({ indicator }) => [indicator.name, indicator])).values()],
    year,
  })
  const groupCount = groupsOf(target).length || 1
  const root = sumsHere ? 'node.path' : 'root.id'
  const rows: readonly Row[] = await read.query(
    `SELECT ${root} AS root, wanted.indicator AS indicator,
      COUNT(DISTINCT node.id) * ${groupCount} AS denominator,
      COUNT(DISTINCT CASE WHEN COALESCE(counter.numerator, 0) BETWEEN wanted.least AND wanted.most
        THEN ${groupCount > 1 ? "concat(node.id, ' ', counter.group_name)" : 'node.id'} END) AS numerator
     FROM ${tables} ${conditions}
     GROUP BY ${root}, wanted.indicator`,
    values,
  )
  const found = sumsHere ? sumByRoot(rows, new Set(roots)) : rows
  return found.map((row) => [
    indicatorKeyOf(row.indicator, year, row.root),
    new Ratio(Number(row.numerator), Number(row.denominator)),
  ])
}

const maxJoinedRoots = 20

/** Adds the rows of single units to every wanted root above them. @param rows with the unit's path as their root */
const sumByRoot = (rows: readonly Row[], roots: ReadonlySet<string>): readonly Row[] => {
  const sums = new Map<string, Row>()
  for (const { root: path, indicator, numerator, denominator } of rows)
    for (const root of totalsOfPath(path)) {
      if (!roots.has(root)) continue
      const key = `${root} ${indicator}`
      const sum = sums.get(key)
      sums.set(key, {
        root,
        indicator,
        numerator: Number(sum?.numerator ?? 0) + Number(numerator),
        denominator: Number(sum?.denominator ?? 0) + Number(denominator),
      })
    }
  return [...sums.values()]
}
