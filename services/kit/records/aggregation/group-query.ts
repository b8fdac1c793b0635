import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Condition } from '../filter.ts'
import type { ValueSums } from './statistics.ts'

/** What one statement reads of the rows of a query, which has the record as `record`. */
export interface GroupQuery {
  readonly rows: SelectQueryBuilder<ObjectLiteral>
  /** SQL for the values that rows are grouped by; none for a single group of all rows. */
  readonly keys: readonly string[]
  readonly counted: readonly Condition[]
  readonly values: readonly {
    /** SQL for an integer or null. */
    readonly sql: string
    readonly percents: ReadonlySet<number>
  }[]
  readonly largestFirst: boolean
  readonly limit: number
}

/** One group of rows. */
export interface RowGroup {
  readonly keys: readonly (string | number | null)[]
  readonly count: number
  /** How many rows meet each condition. */
  readonly counted: readonly number[]
  readonly values: readonly ValueSums[]
}

type Row = Readonly<Record<string, string | number | null>>

/**
 * Groups rows with one statement. The innermost part reads keys, conditions and values of each row, the next ranks the values
 * whose percentiles are asked for, the outer one sums up each group: with integers only, so that every database answers alike.
 */
export const readGroups = async (
  read: EntityManager,
  query: GroupQuery,
): Promise<readonly RowGroup[]> => {
  const { rows, keys, counted, values, limit } = query
  rows.select('1', 'one')
  keys.forEach((sql, index) => rows.addSelect(sql, `k${index}`))
  counted.forEach(({ sql, parameters }, index) =>
    rows.addSelect(`CASE WHEN ${sql} THEN 1 ELSE 0 END`, `c${index}`).setParameters(parameters),
  )
  values.forEach(({ sql }, index) => rows.addSelect(sql, `v${index}`))
  const [inner, parameters] = rows.getQueryAndParameters()
  const keyNames = keys.map((_, index) => `k${index}`)
  const groupBy = keyNames.length > 0 ? `GROUP BY ${keyNames.join(', ')}` : ''
  const sql = `SELECT ${[...keyNames, ...sumsOf(query)].join(', ')}
    FROM (${ranked(inner, keyNames, query)}) record_rows ${groupBy}
    ORDER BY ${orderOf(keyNames, query)} LIMIT ${limit}`
  const found: readonly Row[] = await read.query(sql, parameters)
  return found.map((row) => ({
    keys: keyNames.map((name) => row[name] ?? null),
    count: Number(row['total']),
    counted: counted.map((_, index) => Number(row[`c${index}`] ?? 0)),
    values: values.map(({ percents }, index) => valueSums(row, index, percents)),
  }))
}

/** The rows with the rank of each value in its group, nulls last, and with the number of values of the group. */
const ranked = (inner: string, keyNames: readonly string[], { values }: GroupQuery): string => {
  const group = keyNames.length > 0 ? `PARTITION BY ${keyNames.join(', ')}` : ''
  const ranks = values.flatMap(({ percents }, index) =>
    percents.size > 0
      ? [
          `ROW_NUMBER() OVER (${group} ORDER BY v${index} IS NULL, v${index}) AS r${index}`,
          `COUNT(v${index}) OVER (${group}) AS n${index}`,
        ]
      : [],
  )
  return ranks.length > 0 ? `SELECT r.*, ${ranks.join(', ')} FROM (${inner}) r` : inner
}

const sumsOf = ({ counted, values }: GroupQuery): readonly string[] => [
  'COUNT(*) AS total',
  ...counted.map((_, index) => `SUM(c${index}) AS c${index}`),
  ...values.flatMap(({ percents }, index) => {
    const value = `v${index}`
    return [
      `COUNT(${value}) AS count${index}`,
      `SUM(${value}) AS sum${index}`,
      `MIN(${value}) AS min${index}`,
      `MAX(${value}) AS max${index}`,
      ...[...percents].flatMap((percent) =>
        [0, 1].map(
          (next) =>
            `MAX(CASE WHEN ${isAt(index, percent, next)} THEN ${value} END) AS p${index}_${percent}_${next}`,
        ),
      ),
    ]
  }),
]

/** Whether a row is the last at or below the position (n - 1) × percent / 100, or `next` rows after it; without a division. */
const isAt = (index: number, percent: number, next: number): string => {
  const position = `(n${index} - 1) * ${percent}`
  return `(r${index} - 1 - ${next}) * 100 <= ${position} AND (r${index} - ${next}) * 100 > ${position}`
}

const orderOf = (keyNames: readonly string[], { largestFirst }: GroupQuery): string =>
  [
    ...(largestFirst ? ['total DESC'] : []),
    ...keyNames.flatMap((name) => [`${name} IS NULL`, name]),
    ...(keyNames.length > 0 ? [] : ['total']),
  ].join(', ')

const valueSums = (row: Row, index: number, percents: ReadonlySet<number>): ValueSums => {
  const numberOf = (name: string): number | null => {
    const value = row[name] ?? null
    return value === null ? null : Number(value)
  }
  return {
    count: Number(row[`count${index}`]),
    sum: numberOf(`sum${index}`) ?? 0,
    minimum: numberOf(`min${index}`),
    maximum: numberOf(`max${index}`),
    percentiles: new Map(
      [...percents].map((percent) => [
        percent,
        [numberOf(`p${index}_${percent}_0`), numberOf(`p${index}_${percent}_1`)] as const,
      ]),
    ),
  }
}
