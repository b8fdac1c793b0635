import { limitExceeded } from '../../bounds/index.ts'
import type { SelectedField } from '../../graphql/index.ts'
import type { Context } from '../../operation/index.ts'
import { conditionsOf } from '../filter.ts'
import { type ListedRecords, whereListed } from '../list-scope.ts'
import { momentSqlOf } from './moment-sql.ts'
import type { Dimension } from './dimension.ts'
import { durationSql, momentsOf } from './duration.ts'
import { Figures, valueOfField } from './figures.ts'
import { readGroups } from './group-query.ts'
import { measuresOf } from './measures.ts'
import { Period } from './period.ts'

export interface FiguresOptions {
  /** The dimensions; none for the figures of all records. */
  readonly by: readonly Dimension[]
  /** The fields that the operation selects of each group. */
  readonly selected: readonly SelectedField[]
  /** The period by which days and moments are grouped. */
  readonly period?: Period | undefined
  readonly largestFirst?: boolean
  /** The number of groups, if not all are asked for. */
  readonly first?: number | null | undefined
}

export interface FiguresOfGroup {
  /** The value in each dimension. */
  readonly values: readonly (string | null)[]
  readonly figures: Figures
}

export const maxGroups = 1_000

/** Reads the figures of the records of a list, in groups, with one statement. */
export const readFigures = async (
  context: Context,
  listed: ListedRecords,
  { by, selected, period = Period.MONTH, largestFirst = false, first }: FiguresOptions,
): Promise<readonly FiguresOfGroup[]> => {
  const { type } = listed
  const { read } = context.store
  const sql = momentSqlOf(read)
  const moments = momentsOf(type)
  const measures = measuresOf(selected, valueOfField(type))
  const rows = read.createQueryBuilder(type.entity, 'record')
  for (const dimension of by) dimension.join?.(rows)
  whereListed(rows, listed, context)
  const groups = await readGroups(read, {
    rows,
    keys: by.map((dimension) => dimension.sql(sql, period)),
    counted: measures.counts.map(({ where }, index) => {
      const conditions = conditionsOf(type, where, `counted${index}_`)
      return {
        sql: conditions.map(({ sql }) => `(${sql})`).join(' AND ') || '1 = 1',
        parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)),
      }
    }),
    values: measures.values.map(({ value, percents }) => ({
      sql: value.includes(' ') ? durationSql(value, moments, sql) : `record.${value}`,
      percents,
    })),
    largestFirst,
    limit: first ?? maxGroups + 1,
  })
  if (groups.length > maxGroups) throw tooManyGroups()
  return groups.map((group) => ({
    values: by.map((dimension, index) => {
      const key = group.keys[index] ?? null
      return key === null ? null : dimension.read(key)
    }),
    figures: new Figures(measures, group),
  }))
}

const tooManyGroups = () =>
  limitExceeded({
    limit: 'groups',
    value: maxGroups + 1,
    maximum: maxGroups,
    counted: ['groups or more in one aggregate', '一次匯總的分組數(至少)'],
    advice: [
      'Select fewer records with "where", group by something coarser, or give "first".',
      '請用 where 減少記錄,按較粗的維度分組,或給出 first。',
    ],
  })
