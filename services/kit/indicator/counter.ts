import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm'

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

/** Adds deltas to their counters, in one order for all writers so that they do not wait for each other in a ring. */
export const addToCounters = async (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
): Promise<void> => {
  for (const delta of sumUp(deltas)) {
    const { indicator, unitId, year, numerator, denominator } = delta
    await manager.query(upsert(manager), [indicator, unitId, year, numerator, denominator])
  }
}

const upsert = (manager: EntityManager): string => {
  const insert =
    'INSERT INTO indicator_counter (indicator, unit_id, year, numerator, denominator) VALUES (?, ?, ?, ?, ?)'
  return manager.connection.options.type === 'mysql'
    ? `${insert} ON DUPLICATE KEY UPDATE numerator = numerator + VALUES(numerator), denominator = denominator + VALUES(denominator)`
    : `${insert} ON CONFLICT (indicator, unit_id, year) DO UPDATE SET numerator = numerator + excluded.numerator, denominator = denominator + excluded.denominator`
}

/** One delta per counter, in a fixed order. */
export const sumUp = (deltas: readonly CounterDelta[]): readonly CounterDelta[] => {
  const byKey = new Map<string, CounterDelta>()
  for (const delta of deltas) {
    const key = `${delta.indicator} ${delta.unitId} ${delta.year}`
    const sum = byKey.get(key)
    byKey.set(key, {
      ...delta,
      numerator: delta.numerator + (sum?.numerator ?? 0),
      denominator: delta.denominator + (sum?.denominator ?? 0),
    })
  }
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, delta]) => delta)
}
