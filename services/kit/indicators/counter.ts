import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm'
import { addInto } from '../store/index.ts'

/** What one write adds to one counter. */
export interface CounterDelta {
  readonly indicator: string
  /** The task's number in the notice. */
  readonly task: number
  readonly unitId: string
  /** The year the record counts for. */
  readonly year: number
  readonly numerator: number
  readonly denominator: number
  /** The group it counts for, if the indicator is broken down. */
  readonly group?: string
}

/** How many of a unit's records count and how many of these meet the condition; kept by every write. */
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

/** The same, broken down by group. */
@Entity('indicator_group')
export class IndicatorGroup extends IndicatorCounter {
  @PrimaryColumn('varchar', { length: 64 })
  groupName!: string
}

/** Adds deltas to their counters, and to those of their groups. */
export const addToCounters = async (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
): Promise<void> => {
  const grouped = deltas.filter(({ group }) => group !== undefined)
  await addDeltas(manager, 'indicator_counter', deltas.map(withoutGroup))
  await addDeltas(manager, 'indicator_group', grouped, {
    key: ['group_name'],
    more: ({ group }) => ({ group_name: group ?? '' }),
  })
}

/** As it adds to the indicator as a whole. */
export const withoutGroup = (delta: CounterDelta): CounterDelta => {
  const { indicator, task, unitId, year, numerator, denominator } = delta
  return { indicator, task, unitId, year, numerator, denominator }
}

interface MoreColumns {
  /** Other columns of a row that is new. */
  readonly more?: (delta: CounterDelta) => Readonly<Record<string, number | string>>
  /** Which of these belong to the table's key. */
  readonly key?: readonly string[]
}

/**
 * Adds deltas to a table of sums by indicator, unit and year, in one order for all writers, so that they do not wait
 * for each other in a ring.
 */
export const addDeltas = async (
  manager: EntityManager,
  table: string,
  deltas: readonly CounterDelta[],
  { more = () => ({}), key = [] }: MoreColumns = {},
): Promise<void> => {
  const rows = sumDeltas(deltas).map((delta) => {
    const { indicator, unitId: unit_id, year, numerator, denominator } = delta
    return { indicator, unit_id, year, numerator, denominator, ...more(delta) }
  })
  const sums = ['numerator', 'denominator']
  await addInto(manager, { name: table, key: ['indicator', 'unit_id', 'year', ...key], sums }, rows)
}

/** One delta per counter, in a fixed order. */
export const sumDeltas = (deltas: readonly CounterDelta[]): readonly CounterDelta[] => {
  const byKey = new Map<string, CounterDelta>()
  for (const delta of deltas) {
    const key = `${delta.indicator} ${delta.unitId} ${delta.year} ${delta.group ?? ''}`
    const sum = byKey.get(key)
    byKey.set(key, {
      ...delta,
      numerator: delta.numerator + (sum?.numerator ?? 0),
      denominator: delta.denominator + (sum?.denominator ?? 0),
    })
  }
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, delta]) => delta)
}
