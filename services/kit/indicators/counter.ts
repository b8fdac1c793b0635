import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm'
import { addInto } from '../store/index.ts'

/** The change of one counter by one write. */
export interface CounterDelta {
  readonly indicator: string
  readonly unitId: string
  /** The year that the record counts for. */
  readonly year: number
  readonly numerator: number
  readonly denominator: number
  /** The group that the record counts for, if the indicator is broken down. */
  readonly group?: string
}

/** How many of a unit's records count, and how many of these meet the condition; updated by every write. */
@Entity('indicator_counter')
export class IndicatorCounter {
  @PrimaryColumn('varchar', { length: 64 })
  indicator!: string

  @PrimaryColumn('varchar', { length: 96 })
  unitId!: string

  @PrimaryColumn('int')
  year!: number

  @Column('int')
  numerator!: number

  @Column('int')
  denominator!: number
}

/** A counter broken down by group. */
@Entity('indicator_group')
export class IndicatorGroup extends IndicatorCounter {
  @PrimaryColumn('varchar', { length: 64 })
  groupName!: string
}

/** Deltas summed by counter: of whole indicators, and of their groups. */
export interface SummedDeltas {
  readonly whole: readonly CounterDelta[]
  readonly grouped: readonly CounterDelta[]
}

/** Sums deltas by counter and drops those that cancel out. */
export const sumByCounter = (deltas: readonly CounterDelta[]): SummedDeltas => ({
  whole: sumDeltas(deltas.map(withoutGroup)).filter(isChange),
  grouped: sumDeltas(deltas.filter(({ group }) => group !== undefined)).filter(isChange),
})

const isChange = ({ numerator, denominator }: CounterDelta): boolean =>
  numerator !== 0 || denominator !== 0

/** Adds summed deltas to counters and groups. */
export const addToCounters = async (
  manager: EntityManager,
  { whole, grouped }: SummedDeltas,
): Promise<void> => {
  await addRows(manager, 'indicator_counter', whole)
  await addRows(manager, 'indicator_group', grouped, groupColumn)
}

/** The delta of the indicator as a whole. */
export const withoutGroup = (delta: CounterDelta): CounterDelta => {
  const { indicator, unitId, year, numerator, denominator } = delta
  return { indicator, unitId, year, numerator, denominator }
}

interface ExtraColumns {
  /** The values of further columns, for a new row. */
  readonly more?: (delta: CounterDelta) => Readonly<Record<string, number | string>>
  /** The further columns that belong to the table's key. */
  readonly key?: readonly string[]
}

/** The column `group_name`, empty for the whole indicator. */
export const groupColumn: ExtraColumns = {
  key: ['group_name'],
  more: ({ group }) => ({ group_name: group ?? '' }),
}

/** Adds deltas to a table of sums by indicator, unit and year. */
export const addDeltas = (
  manager: EntityManager,
  table: string,
  deltas: readonly CounterDelta[],
  extra: ExtraColumns = {},
): Promise<void> => addRows(manager, table, sumDeltas(deltas), extra)

const addRows = async (
  manager: EntityManager,
  table: string,
  summed: readonly CounterDelta[],
  { more = () => ({}), key = [] }: ExtraColumns = {},
): Promise<void> => {
  const rows = summed.map((delta) => {
    const { indicator, unitId: unit_id, year, numerator, denominator } = delta
    return { indicator, unit_id, year, numerator, denominator, ...more(delta) }
  })
  const sums = ['numerator', 'denominator']
  await addInto(manager, { name: table, key: ['indicator', 'unit_id', 'year', ...key], sums }, rows)
}

/** One delta for each counter. The order is the same for all writers, which prevents deadlocks. */
export const sumDeltas = (deltas: readonly CounterDelta[]): readonly CounterDelta[] => {
  const sums = new Map<string, { numerator: number; denominator: number } & CounterDelta>()
  for (const delta of deltas) {
    const key = `${delta.indicator} ${delta.unitId} ${delta.year} ${delta.group ?? ''}`
    const sum = sums.get(key)
    if (sum) {
      sum.numerator += delta.numerator
      sum.denominator += delta.denominator
    } else sums.set(key, { ...delta })
  }
  return [...sums.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}
