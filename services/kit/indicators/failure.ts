import { Column, Entity, type EntityManager, Index, PrimaryColumn } from 'typeorm'
import { insertRows, padded, placeholders } from '../store/index.ts'
import type { CounterDelta } from './counter.ts'
import type { Indicator } from './indicator.ts'

/** A record that counts for an indicator and does not meet its condition; updated by every write. */
@Entity('indicator_failure')
@Index(['indicator', 'unitId', 'year'])
export class IndicatorFailure {
  @PrimaryColumn('varchar', { length: 64 })
  indicator!: string

  @PrimaryColumn('varchar', { length: 96 })
  recordId!: string

  /** The class of the record, e.g. `SiteMessage`. */
  @Column('varchar', { name: 'noun', length: 64 })
  entity!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Column('int')
  year!: number
}

/** The failures of a record. */
type FailuresOf = (record: object | undefined) => readonly IndicatorFailure[]

export const failuresOf =
  (indicators: readonly Indicator[]): FailuresOf =>
  (record) =>
    record === undefined
      ? []
      : indicators.flatMap(({ name, add, record: { name: entity } }) => {
          const delta = add(record)
          if (!delta || delta.numerator > 0) return []
          const recordId = String(Reflect.get(record, 'id'))
          return [{ indicator: name, recordId, entity, unitId: delta.unitId, year: delta.year }]
        })

/** Failures before and after a change. */
export interface FailureChange {
  readonly before: readonly IndicatorFailure[]
  readonly after: readonly IndicatorFailure[]
}

/** Makes the failures that end and begin with the deltas of a record's change. */
export const failureChangeOf = (
  indicators: readonly Indicator[],
): ((record: object, deltas: readonly CounterDelta[]) => FailureChange) => {
  const entities = new Map(indicators.map(({ name, record }) => [name, record.name]))
  return (record, deltas) => {
    const before: IndicatorFailure[] = []
    const after: IndicatorFailure[] = []
    for (const { indicator, unitId, year, numerator, denominator } of deltas) {
      // A record that counts and does not meet the condition is in the denominator alone.
      const change = denominator - numerator
      if (change === 0) continue
      const recordId = String(Reflect.get(record, 'id'))
      const entity = entities.get(indicator) ?? ''
      const failure = { indicator, recordId, entity, unitId, year }
      if (change > 0) after.push(failure)
      else before.push(failure)
    }
    return { before, after }
  }
}

/** Deletes the failures that ended and inserts the new ones. */
export const writeFailures = async (
  manager: EntityManager,
  changes: readonly FailureChange[],
): Promise<void> => {
  const deleted = new Map<string, IndicatorFailure>()
  const inserted = new Map<string, IndicatorFailure>()
  for (const { before, after } of changes) {
    for (const failure of before) {
      const key = failureKey(failure)
      if (!inserted.delete(key)) deleted.set(key, failure)
    }
    for (const failure of after) inserted.set(failureKey(failure), failure)
  }
  for (const [indicator, recordIds] of recordIdsByIndicator([...deleted.values()]))
    for (let start = 0; start < recordIds.length; start += 500)
      await deleteFailures(manager, indicator, recordIds.slice(start, start + 500))
  await insertRows(manager, IndicatorFailure, [...inserted.values()])
}

const deleteFailures = (
  manager: EntityManager,
  indicator: string,
  recordIds: readonly string[],
): Promise<unknown> =>
  manager.query(
    `DELETE FROM indicator_failure
     WHERE indicator = ? AND record_id IN (${placeholders(padded(recordIds))})`,
    [indicator, ...padded(recordIds)],
  )

export const failureKey = ({ indicator, recordId }: IndicatorFailure): string =>
  `${indicator} ${recordId}`

const recordIdsByIndicator = (failures: readonly IndicatorFailure[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const { indicator, recordId } of failures) {
    const group = groups.get(indicator) ?? []
    group.push(recordId)
    groups.set(indicator, group)
  }
  return groups
}
