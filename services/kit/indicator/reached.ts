import type { EntityManager } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { keyFor, type Wanted } from './measure.ts'
import { reachedByMany } from './reached-by-many.ts'
import { unitsOf } from './units-of.ts'
import { top } from './total.ts'

interface Row {
  readonly root: string
  readonly indicator: string
  readonly numerator: number | string
  readonly denominator: number | string
}

/** How many units, or groups of units, reach what each must, of all that are asked; one query for all that ask alike. */
export const reached = async (
  read: EntityManager,
  wanted: readonly Wanted[],
): Promise<readonly (readonly [string, Ratio])[]> => {
  const alike = new Map<string, Wanted[]>()
  for (const want of wanted) {
    const key = shapeOf(want)
    alike.set(key, [...(alike.get(key) ?? []), want])
  }
  return (await Promise.all([...alike.values()].map((those) => readAlike(read, those)))).flat()
}

/** Those of one shape differ in their task and number only. */
const shapeOf = ({ indicator: { target }, year }: Wanted): string =>
  JSON.stringify([year, target.kind === 'SHARE' ? '' : target.among, groupsOf(target)])

const groupsOf = (target: Wanted['indicator']['target']): readonly string[] =>
  target.kind === 'EACH_GROUP' ? target.groups : []

/** From so many roots on each unit is looked at once rather than for each root. */
const many = 20

const readAlike = async (
  read: EntityManager,
  wanted: readonly Wanted[],
): Promise<readonly (readonly [string, Ratio])[]> => {
  const [first] = wanted
  const target = first?.indicator.target
  if (!first || !target || target.kind === 'SHARE') return []
  const { year } = first
  const of = {
    roots: [...new Set(wanted.map(({ unitId }) => unitId ?? top))],
    asked: [...new Map(wanted.map(({ indicator }) => [indicator.name, indicator])).values()],
    year,
  }
  if (of.roots.length > many) return reachedByMany(read, target, of)
  const { tables, conditions, values } = unitsOf(target, of)
  const each = groupsOf(target).length || 1
  const rows: readonly Row[] = await read.query(
    `SELECT root.id AS root, asked.indicator AS indicator,
      COUNT(DISTINCT node.id) * ${each} AS denominator,
      COUNT(DISTINCT CASE WHEN COALESCE(counter.numerator, 0) BETWEEN asked.least AND asked.most
        THEN ${each > 1 ? "concat(node.id, ' ', counter.group_name)" : 'node.id'} END) AS numerator
     FROM ${tables} ${conditions}
     GROUP BY root.id, asked.indicator`,
    values,
  )
  return rows.map(({ root, indicator, numerator, denominator }) => [
    keyFor(indicator, year, root),
    new Ratio(Number(numerator), Number(denominator)),
  ])
}
