import type { EntityManager } from 'typeorm'
import type { IndicatorFailure } from '../failure.ts'
import type { Indicator } from '../indicator.ts'
import type { LoggedRow } from '../../store/index.ts'
import type { Difference, CountLocation } from './difference.ts'
import { storedCounters } from './stored-counters.ts'
import { scan, type Scanned } from './scan.ts'
import type { CounterSum, CounterSums } from './sums.ts'
import { logTotals } from './log-totals.ts'
import { storedTotals, totalsOf } from './totals.ts'

/** What a full scan says of one noun, beside what is kept. */
export interface Recount extends Scanned {
  readonly entity: string
  readonly stored: CounterSums
  /** What the log adds up to. */
  readonly logged: CounterSums
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
  told: CounterSums | undefined,
): Promise<Recount> => {
  const scanned = await scan(read, noun, indicators)
  const stored = await storedCounters(read, indicators)
  const totals = await storedTotals(
    read,
    indicators.map(({ name }) => name),
  )
  if (!told) throw new Error(`the log was not added up for ${noun.name}`)
  const differences = [
    ...differencesBetween(stored, scanned.counted, (sum) =>
      sum.group === undefined ? 'counter' : 'group',
    ),
    ...differencesBetween(totals, await totalsOf(read, scanned.counted), () => 'total'),
    ...differencesBetween(told, scanned.counted, () => 'log'),
    ...scanned.missing.map((one) => failure(one, 'missing', 'fails')),
    ...scanned.unexpected.map((one) => failure(one, 'fails', 'none')),
  ]
  return { ...scanned, entity: noun.name, stored, logged: told, differences }
}

/** The differences between two counts, where the second is right. */
export const differencesBetween = (
  stored: CounterSums,
  counted: CounterSums,
  placeOf: (sum: CounterSum) => CountLocation,
): readonly Difference[] =>
  stored.differing(counted).map((sum) => ({
    location: placeOf(sum),
    indicator: sum.indicator,
    unitId: sum.unitId,
    year: sum.year,
    of: sum.group,
    stored: words(stored.get(sum)),
    counted: words(counted.get(sum)),
  }))

const words = ({ numerator, denominator }: CounterSum): string => `${numerator} of ${denominator}`

const failure = (
  { indicator, unitId, year, recordId }: IndicatorFailure,
  stored: string,
  counted: string,
): Difference => ({ location: 'failure', indicator, unitId, year, of: recordId, stored, counted })

const byNoun = (
  indicators: readonly Indicator[],
): ReadonlyMap<new () => LoggedRow, readonly Indicator[]> => {
  const nouns = new Map<new () => LoggedRow, Indicator[]>()
  for (const one of indicators) nouns.set(one.record, [...(nouns.get(one.record) ?? []), one])
  return nouns
}
