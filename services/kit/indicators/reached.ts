import type { EntityManager } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { unitCountTables } from './unit-count-tables.ts'
import { indicatorKeyOf, type IndicatorKey } from './indicator-key.ts'
import { rootsAbove, allUnits } from './total.ts'

interface Row {
  readonly root: string
  readonly indicator: string
  readonly numerator: number | string
  readonly denominator: number | string
}

/** How many units, or groups of units, reach what each must, of all that are asked; one query for all that ask alike. */
export const reached = async (
  read: EntityManager,
  wanted: readonly IndicatorKey[],
): Promise<readonly (readonly [string, Ratio])[]> => {
  const alike = new Map<string, IndicatorKey[]>()
  for (const want of wanted) {
    const key = shapeOf(want)
    alike.set(key, [...(alike.get(key) ?? []), want])
  }
  return (await Promise.all([...alike.values()].map((those) => readAlike(read, those)))).flat()
}

/** Those of one shape differ in their task and number only. */
const shapeOf = ({ indicator: { target }, year }: IndicatorKey): string =>
  JSON.stringify([year, target.kind === 'SHARE' ? '' : target.among, groupsOf(target)])

const groupsOf = (target: IndicatorKey['indicator']['target']): readonly string[] =>
  target.kind === 'EACH_GROUP' ? target.groups : []

const readAlike = async (
  read: EntityManager,
  wanted: readonly IndicatorKey[],
): Promise<readonly (readonly [string, Ratio])[]> => {
  const [first] = wanted
  const target = first?.indicator.target
  if (!first || !target || target.kind === 'SHARE') return []
  const { year } = first
  const roots = [...new Set(wanted.map(({ unitId }) => unitId ?? allUnits))]
  // Of many units each is counted once and added up here: matching all with all would grow with their square.
  const isMany = roots.length > mostMatched
  const { tables, conditions, values } = unitCountTables(target, {
    roots: isMany ? [allUnits] : roots,
    asked: [...new Map(wanted.map(({ indicator }) => [indicator.name, indicator])).values()],
    year,
  })
  const each = groupsOf(target).length || 1
  const rows: readonly Row[] = await read.query(
    `SELECT ${isMany ? 'node.path' : 'root.id'} AS root, asked.indicator AS indicator,
      COUNT(DISTINCT node.id) * ${each} AS denominator,
      COUNT(DISTINCT CASE WHEN COALESCE(counter.numerator, 0) BETWEEN asked.least AND asked.most
        THEN ${each > 1 ? "concat(node.id, ' ', counter.group_name)" : 'node.id'} END) AS numerator
     FROM ${tables} ${conditions}
     GROUP BY ${isMany ? 'node.path' : 'root.id'}, asked.indicator`,
    values,
  )
  const found = isMany ? addedUp(rows, new Set(roots)) : rows
  return found.map(({ root, indicator, numerator, denominator }) => [
    indicatorKeyOf(indicator, year, root),
    new Ratio(Number(numerator), Number(denominator)),
  ])
}

const mostMatched = 20

/** Adds what single units reach to all wanted units above them. @param rows with the unit's path as their root */
const addedUp = (rows: readonly Row[], roots: ReadonlySet<string>): readonly Row[] => {
  const sums = new Map<string, Row>()
  for (const { root: path, indicator, numerator, denominator } of rows)
    for (const root of rootsAbove(path)) {
      if (!roots.has(root)) continue
      const key = `${root} ${indicator}`
      const known = sums.get(key)
      sums.set(key, {
        root,
        indicator,
        numerator: Number(known?.numerator ?? 0) + Number(numerator),
        denominator: Number(known?.denominator ?? 0) + Number(denominator),
      })
    }
  return [...sums.values()]
}
