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
import { measuresOf, nameOfValue } from './measures.ts'
import { Period } from './period.ts'
import { groupName, readWorkingDays, type WorkingDays } from './working-days.ts'

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
  const selectedRows = () => {
    const rows = read.createQueryBuilder(type.entity, 'record')
    for (const dimension of by) dimension.join?.(rows)
    whereListed(rows, listed, context)
    return rows
  }
  const keys = by.map((dimension) => dimension.sql(sql, period))
  const groups = await readGroups(read, {
    rows: selectedRows(),
    keys,
    counted: measures.counts.map(({ where }, index) => {
      const conditions = conditionsOf(type, where, `counted${index}_`)
      return {
        sql: conditions.map(({ sql }) => `(${sql})`).join(' AND ') || '1 = 1',
        parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)),
      }
    }),
    values: measures.values.flatMap(({ value, percents }) => {
      if (value.kind === 'workingDays') return []
      return [
        {
          sql:
            value.kind === 'time' ? durationSql(value, moments, sql) : `record.${value.property}`,
          percents,
        },
      ]
    }),
    largestFirst,
    limit: first ?? maxGroups + 1,
  })
  if (groups.length > maxGroups) throw tooManyGroups()
  const workingDays = new Map<string, ReadonlyMap<string, WorkingDays>>()
  for (const { value, percents } of measures.values)
    if (value.kind === 'workingDays')
      workingDays.set(
        nameOfValue(value),
        await readWorkingDays(read, context.calendar, sql, {
          ...value,
          rows: selectedRows(),
          keys,
          moments,
          percents,
        }),
      )
  return groups.map((group) => ({
    values: by.map((dimension, index) => {
      const key = group.keys[index] ?? null
      return key === null ? null : dimension.read(key)
    }),
    figures: new Figures(measures, group, daysOfGroup(workingDays, group.keys)),
  }))
}

const daysOfGroup = (
  all: ReadonlyMap<string, ReadonlyMap<string, WorkingDays>>,
  keys: readonly unknown[],
): ReadonlyMap<string, WorkingDays> =>
  new Map(
    [...all].flatMap(([name, groups]) => {
      const own = groups.get(groupName(keys))
      return own ? [[name, own] as const] : []
    }),
  )

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
