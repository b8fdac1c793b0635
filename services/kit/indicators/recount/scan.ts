import { And, type EntityManager, In, LessThanOrEqual, MoreThan } from 'typeorm'
import { failureKey, failuresOf, IndicatorFailure } from '../failure.ts'
import type { Indicator } from '../indicator.ts'
import type { LoggedRow } from '../../store/index.ts'
import { CounterSums } from './counter-sums.ts'

/** The counts of a scan, and the stored failures that differ from the records. */
export interface ScanResult {
  readonly counted: CounterSums
  /** Failures that are not stored. */
  readonly missing: readonly IndicatorFailure[]
  /** Stored failures of records that do not fail. */
  readonly unexpected: readonly IndicatorFailure[]
}

const pageSize = 1_000

/**
 * Counts all records of one class, page by page: memory grows with units and indicators, not with records.
 * @param indicators the indicators over this class
 */
export const scan = async (
  read: EntityManager,
  entity: new () => LoggedRow,
  indicators: readonly Indicator[],
): Promise<ScanResult> => {
  const counted = new CounterSums()
  const missing: IndicatorFailure[] = []
  const unexpected: IndicatorFailure[] = []
  const failuresIn = failuresOf(indicators)
  const names = indicators.map(({ name }) => name)
  for (let after = ''; ;) {
    const records = await read
      .createQueryBuilder(entity, 'record')
      .where('record.id > :after', { after })
      .orderBy('record.id')
      .limit(pageSize)
      .getMany()
    for (const record of records)
      for (const { add } of indicators) {
        const delta = add(record)
        if (delta) counted.addDelta(delta)
      }
    const last = records.length < pageSize ? undefined : records.at(-1)?.id
    const stored = new Map(
      (await storedFailures(read, names, after, last)).map((one) => [failureKey(one), one]),
    )
    for (const failure of records.flatMap(failuresIn))
      if (!removeEqual(stored, failure)) missing.push(failure)
    unexpected.push(...stored.values())
    if (last === undefined) return { counted, missing, unexpected }
    after = last
  }
}

/** The stored failures of records after one id and up to another; without the other, up to the end. */
const storedFailures = (
  read: EntityManager,
  indicators: readonly string[],
  after: string,
  upTo: string | undefined,
): Promise<IndicatorFailure[]> =>
  read.find(IndicatorFailure, {
    where: {
      indicator: In([...indicators]),
      recordId: upTo === undefined ? MoreThan(after) : And(MoreThan(after), LessThanOrEqual(upTo)),
    },
  })

/** Removes the stored failure if it equals the other. @returns whether it does */
const removeEqual = (stored: Map<string, IndicatorFailure>, failure: IndicatorFailure): boolean => {
  const { unitId, year, entity } = failure
  const found = stored.get(failureKey(failure))
  const isEqual = found?.unitId === unitId && found.year === year && found.entity === entity
  return isEqual && stored.delete(failureKey(failure))
}
