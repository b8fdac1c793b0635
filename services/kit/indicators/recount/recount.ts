import type { EntityManager } from 'typeorm'
import type { IndicatorFailure } from '../failure.ts'
import type { Indicator } from '../indicator.ts'
import type { LoggedRow } from '../../store/index.ts'
import type { CounterSum, CounterSums } from './counter-sums.ts'
import type { CountLocation, Difference } from './difference.ts'
import { logTotals } from './log-totals.ts'
import { scan, type ScanResult } from './scan.ts'
import { storedCounters } from './stored-counters.ts'
import { storedTotals, totalsOf } from './totals.ts'

/** The result of a full scan of one record class, with the stored counts. */
export interface Recount extends ScanResult {
  readonly entity: string
  readonly stored: CounterSums
  /** The sums of the log. */
  readonly logged: CounterSums
  readonly differences: readonly Difference[]
}

/** Counts all records of a service, one class after another. @param read a snapshot of the store */
export async function* recount(
  read: EntityManager,
  indicators: readonly Indicator[],
): AsyncGenerator<Recount> {
  const logged = await logTotals(read, indicators)
  for (const [entity, group] of byEntity(indicators))
    yield await recountEntity(read, entity, group, logged.get(entity))
}

const recountEntity = async (
  read: EntityManager,
  entity: new () => LoggedRow,
  indicators: readonly Indicator[],
  logged: CounterSums | undefined,
): Promise<Recount> => {
  const result = await scan(read, entity, indicators)
  const { counted } = result
  const stored = await storedCounters(read, indicators)
  const totals = await storedTotals(
    read,
    indicators.map(({ name }) => name),
  )
  if (!logged) throw new Error(`the log was not summed for ${entity.name}`)
  const differences = [
    ...differencesBetween(stored, counted, ({ group }) =>
      group === undefined ? 'counter' : 'group',
    ),
    ...differencesBetween(totals, await totalsOf(read, counted), () => 'total'),
    ...differencesBetween(logged, counted, () => 'log'),
    ...result.missing.map((failure) => failureDifference(failure, 'missing', 'fails')),
    ...result.unexpected.map((failure) => failureDifference(failure, 'fails', 'none')),
  ]
  return { ...result, entity: entity.name, stored, logged, differences }
}

/** The differences between stored sums and counted ones. */
export const differencesBetween = (
  stored: CounterSums,
  counted: CounterSums,
  locationOf: (sum: CounterSum) => CountLocation,
): readonly Difference[] =>
  stored.differing(counted).map((sum) => ({
    location: locationOf(sum),
    indicator: sum.indicator,
    unitId: sum.unitId,
    year: sum.year,
    detail: sum.group,
    stored: formatSum(stored.get(sum)),
    counted: formatSum(counted.get(sum)),
  }))

const formatSum = ({ numerator, denominator }: CounterSum): string =>
  `${numerator} of ${denominator}`

const failureDifference = (
  { indicator, unitId, year, recordId }: IndicatorFailure,
  stored: string,
  counted: string,
): Difference => ({
  location: 'failure',
  indicator,
  unitId,
  year,
  detail: recordId,
  stored,
  counted,
})

const byEntity = (
  indicators: readonly Indicator[],
): ReadonlyMap<new () => LoggedRow, readonly Indicator[]> => {
  const entities = new Map<new () => LoggedRow, Indicator[]>()
  for (const indicator of indicators)
    entities.set(indicator.record, [...(entities.get(indicator.record) ?? []), indicator])
  return entities
}
