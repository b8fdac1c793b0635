import type { EntityManager } from 'typeorm'
import type { IndicatorFailure } from '../failure.ts'
import type { Indicator } from '../indicator.ts'
import type { LoggedRow } from '../../store/index.ts'
import type { Difference, CountLocation } from './difference.ts'
import { storedCounters } from './stored-counters.ts'
import { scan, type Scanned } from './scan.ts'
import type { Sum, Sums } from './sums.ts'
import { logTotals } from './log-totals.ts'
import { storedTotals, totalsOf } from './totals.ts'

/** What a full scan says of one noun, beside what is kept. */
export interface Recount extends Scanned {
  readonly noun: string
  readonly kept: Sums
  /** What the log adds up to. */
  readonly told: Sums
  readonly differences: readonly Difference[]
}

/** Counts every noun of a service anew, one after another. @param read one state of the store, however long it takes */
export async function* recount(
  read: EntityManager,
  indicators: readonly Indicator[],
): AsyncGenerator<Recount> {
  const told = await logTotals(read, indicators)
  for (const [noun, those] of byNoun(indicators))
    yield await recountOf(read, noun, those, told.get(noun))
}

const recountOf = async (
  read: EntityManager,
  noun: new () => LoggedRow,
  indicators: readonly Indicator[],
  told: Sums | undefined,
): Promise<Recount> => {
  const scanned = await scan(read, noun, indicators)
  const kept = await storedCounters(read, indicators)
  const totals = await storedTotals(
    read,
    indicators.map(({ name }) => name),
  )
  if (!told) throw new Error(`the log was not added up for ${noun.name}`)
  const differences = [
    ...differing(kept, scanned.counted, (sum) => (sum.group === undefined ? 'counter' : 'group')),
    ...differing(totals, await totalsOf(read, scanned.counted), () => 'total'),
    ...differing(told, scanned.counted, () => 'log'),
    ...scanned.missing.map((one) => failure(one, 'missing', 'fails')),
    ...scanned.stray.map((one) => failure(one, 'fails', 'none')),
  ]
  return { ...scanned, noun: noun.name, kept, told, differences }
}

/** The differences between two counts, where the second is right. */
export const differing = (
  kept: Sums,
  counted: Sums,
  placeOf: (sum: Sum) => CountLocation,
): readonly Difference[] =>
  kept.differing(counted).map((sum) => ({
    place: placeOf(sum),
    indicator: sum.indicator,
    unitId: sum.unitId,
    year: sum.year,
    of: sum.group,
    kept: words(kept.get(sum)),
    counted: words(counted.get(sum)),
  }))

const words = ({ numerator, denominator }: Sum): string => `${numerator} of ${denominator}`

const failure = (
  { indicator, unitId, year, recordId }: IndicatorFailure,
  kept: string,
  counted: string,
): Difference => ({ place: 'failure', indicator, unitId, year, of: recordId, kept, counted })

const byNoun = (
  indicators: readonly Indicator[],
): ReadonlyMap<new () => LoggedRow, readonly Indicator[]> => {
  const nouns = new Map<new () => LoggedRow, Indicator[]>()
  for (const one of indicators) nouns.set(one.record, [...(nouns.get(one.record) ?? []), one])
  return nouns
}
