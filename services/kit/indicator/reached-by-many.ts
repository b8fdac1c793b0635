import type { EntityManager } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { splitPath } from '../units/path.ts'
import { keyFor } from './measure.ts'
import { top } from './total.ts'
import { type Each, type Of, unitsOf } from './units-of.ts'

interface Row {
  readonly id: string
  readonly path: string
  readonly indicator: string
  readonly name: string | null
  readonly reached: number | string
}

interface Sum {
  numerator: number
  denominator: number
}

/**
 * What `reached` says, for many roots at once: each unit is read once and added to all above it. A database would compare
 * the path of every unit with that of every root.
 */
export const reachedByMany = async (
  read: EntityManager,
  target: Each,
  { roots, asked, year }: Of,
): Promise<readonly (readonly [string, Ratio])[]> => {
  const { tables, conditions, values } = unitsOf(target, { roots: [top], asked, year })
  const grouped = target.kind === 'EACH_GROUP' && target.groups.length > 0
  const rows: readonly Row[] = await read.query(
    `SELECT DISTINCT node.id AS id, node.path AS path, asked.indicator AS indicator,
      ${grouped ? 'counter.group_name' : 'NULL'} AS name,
      CASE WHEN COALESCE(counter.numerator, 0) BETWEEN asked.least AND asked.most THEN 1 ELSE 0 END AS reached
     FROM ${tables} ${conditions}`,
    values,
  )
  const wanted = new Set(roots)
  const each = target.kind === 'EACH_GROUP' ? target.groups.length || 1 : 1
  const sums = new Map<string, Sum>()
  const known = new Set<string>()
  for (const { id, path, indicator, reached } of rows) {
    const unit = `${indicator} ${id}`
    const isNew = !known.has(unit)
    known.add(unit)
    for (const root of [top, ...splitPath(path)]) {
      if (!wanted.has(root)) continue
      const key = keyFor(indicator, year, root)
      const sum = sums.get(key) ?? { numerator: 0, denominator: 0 }
      sum.numerator += Number(reached)
      if (isNew) sum.denominator += each
      sums.set(key, sum)
    }
  }
  return [...sums].map(([key, sum]) => [key, new Ratio(sum.numerator, sum.denominator)])
}
