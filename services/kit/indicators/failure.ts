import { Column, Entity, type EntityManager, In, Index, PrimaryColumn } from 'typeorm'
import { insertRows, type LoggedRow } from '../store/index.ts'
import type { Indicator } from './indicator.ts'

/** A record that counts for an indicator and does not meet it; kept by every write. */
@Entity('indicator_failure')
@Index(['indicator', 'unitId', 'year'])
export class IndicatorFailure {
  @PrimaryColumn('varchar', { length: 64 })
  indicator!: string

  @PrimaryColumn('varchar', { length: 96 })
  recordId!: string

  /** The noun of the record. */
  @Column('varchar', { length: 64 })
  noun!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Column('int')
  year!: number
}

/** What a record fails, by the pure functions of indicators. */
export type FailuresOf = (record: object | undefined) => readonly IndicatorFailure[]

export const failuresOf =
  (indicators: readonly Indicator[]): FailuresOf =>
  (record) =>
    record === undefined
      ? []
      : indicators.flatMap(({ name, add, record: { name: noun } }) => {
          const delta = add(record)
          if (!delta || delta.numerator > 0) return []
          const recordId = (record as LoggedRow).id
          return [{ indicator: name, recordId, noun, unitId: delta.unitId, year: delta.year }]
        })

/** What changes of records did to what fails. */
export interface FailureChange {
  readonly before: readonly IndicatorFailure[]
  readonly after: readonly IndicatorFailure[]
}

/** Writes down what fails now and no longer. */
export const writeFailures = async (
  manager: EntityManager,
  changes: readonly FailureChange[],
): Promise<void> => {
  const gone = new Map<string, IndicatorFailure>()
  const now = new Map<string, IndicatorFailure>()
  for (const { before, after } of changes) {
    for (const one of before) {
      if (!now.delete(keyOf(one))) gone.set(keyOf(one), one)
    }
    for (const one of after) now.set(keyOf(one), one)
  }
  for (const [indicator, those] of byIndicator([...gone.values()]))
    for (let start = 0; start < those.length; start += 500)
      await manager.delete(IndicatorFailure, {
        indicator,
        recordId: In(those.slice(start, start + 500).map(({ recordId }) => recordId)),
      })
  await insertRows(manager, IndicatorFailure, [...now.values()])
}

const keyOf = ({ indicator, recordId }: IndicatorFailure): string => `${indicator} ${recordId}`

const byIndicator = (failures: readonly IndicatorFailure[]): Map<string, IndicatorFailure[]> => {
  const groups = new Map<string, IndicatorFailure[]>()
  for (const one of failures) {
    const group = groups.get(one.indicator) ?? []
    group.push(one)
    groups.set(one.indicator, group)
  }
  return groups
}
