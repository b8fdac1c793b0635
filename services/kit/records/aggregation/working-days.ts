import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { type Calendar, CalendarYearMissing } from '../../calendar/index.ts'
import { type Moments, momentNamed } from './duration.ts'
import type { MomentSql } from './moment-sql.ts'
import { Period, periodSql } from './period.ts'
import type { ValueSums } from './statistics.ts'
import { type WeightedValue, weightedSums } from './weighted-sums.ts'

/** What the working days between two moments are read from. */
export interface WorkingDaysQuery {
  /** The records, as `record`; nothing is selected of them yet. */
  readonly rows: SelectQueryBuilder<ObjectLiteral>
  /** SQL for the values that records are grouped by. */
  readonly keys: readonly string[]
  readonly from: string
  readonly to: string
  readonly moments: Moments
  readonly percents: ReadonlySet<number>
}

/** The statistics of a group, or why its days cannot be counted. */
export type WorkingDays = ValueSums | CalendarYearMissing

/** The keys of a group as one text. */
export const groupName = (keys: readonly unknown[]): string => JSON.stringify(keys)

/**
 * Counts working days with the calendar of the service. The database states how many records of each group have the same two
 * days; there are far fewer such pairs than records.
 */
export const readWorkingDays = async (
  read: EntityManager,
  calendar: Calendar,
  sql: MomentSql,
  { rows, keys, from, to, moments, percents }: WorkingDaysQuery,
): Promise<ReadonlyMap<string, WorkingDays>> => {
  rows.select('1', 'one')
  keys.forEach((key, index) => rows.addSelect(key, `k${index}`))
  rows.addSelect(dayOf(from, moments, sql), 'd0').addSelect(dayOf(to, moments, sql), 'd1')
  const [inner, parameters] = rows.getQueryAndParameters()
  const names = keys.map((_, index) => `k${index}`)
  const columns = [...names, 'd0', 'd1'].join(', ')
  const pairs: readonly Readonly<Record<string, string | number | null>>[] = await read.query(
    `SELECT ${columns}, COUNT(*) AS total FROM (${inner}) record_days
     WHERE d0 IS NOT NULL AND d1 IS NOT NULL GROUP BY ${columns}`,
    parameters,
  )
  const values = new Map<string, WeightedValue[]>()
  const missing = new Map<string, CalendarYearMissing>()
  for (const pair of pairs) {
    const name = groupName(names.map((key) => pair[key] ?? null))
    try {
      const value = calendar.workingDaysBetween(String(pair['d0']), String(pair['d1']))
      const own = values.get(name) ?? []
      own.push({ value, count: Number(pair['total']) })
      values.set(name, own)
    } catch (error) {
      if (!(error instanceof CalendarYearMissing)) throw error
      missing.set(name, error)
    }
  }
  return new Map<string, WorkingDays>([
    ...[...values].map(([name, own]) => [name, weightedSums(own, percents)] as const),
    ...missing,
  ])
}

const dayOf = (name: string, moments: Moments, sql: MomentSql): string => {
  const { property, kind } = momentNamed(moments, name)
  const column = `record.${property}`
  return periodSql(kind === 'date' ? column : sql.dayOf(column), Period.DAY)
}
