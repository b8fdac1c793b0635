import { And, type EntityManager, In, LessThanOrEqual, MoreThan } from 'typeorm'
import { failuresOf, IndicatorFailure } from '../failure.ts'
import type { Indicator } from '../indicator.ts'
import type { LoggedRow } from '../../store/index.ts'
import { CounterSums } from './sums.ts'

/** What a scan finds: the counters, and where the failures that are kept are not those of the records. */
export interface Scanned {
  readonly counted: CounterSums
  readonly missing: readonly IndicatorFailure[]
  readonly unexpected: readonly IndicatorFailure[]
}

const page = 1_000

/**
 * Counts all records of one noun anew, a page at a time: memory grows with units and indicators, not with records.
 * @param indicators those over this noun
 */
export const scan = async (
  read: EntityManager,
  noun: new () => LoggedRow,
  indicators: readonly Indicator[],
): Promise<Scanned> => {
  const counted = new CounterSums()
  const missing: IndicatorFailure[] = []
  const unexpected: IndicatorFailure[] = []
  const fails = failuresOf(indicators)
  const names = indicators.map(({ name }) => name)
  for (let after = ''; ;) {
    const records = await read.find(noun, {
      where: { id: MoreThan(after) } as never,
      order: { id: 'ASC' } as never,
      take: page,
    })
    for (const record of records)
      for (const { add } of indicators) {
        const delta = add(record)
        if (delta) counted.count(delta)
      }
    const last = records.length < page ? undefined : records.at(-1)?.id
    const stored = new Map(
      (await keptBetween(read, names, after, last)).map((one) => [keyOf(one), one]),
    )
    for (const one of records.flatMap(fails)) if (!take(stored, one)) missing.push(one)
    unexpected.push(...stored.values())
    if (last === undefined) return { counted, missing, unexpected }
    after = last
  }
}

/** The failures that are kept of records behind one id and up to another, or to the end. */
const keptBetween = (
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

/** Whether a failure is kept just so; it is taken off. */
const take = (stored: Map<string, IndicatorFailure>, one: IndicatorFailure): boolean => {
  const known = stored.get(keyOf(one))
  const isSame = known?.unitId === one.unitId && known.year === one.year && known.noun === one.noun
  return isSame && stored.delete(keyOf(one))
}

const keyOf = ({ indicator, recordId }: IndicatorFailure): string => `${indicator} ${recordId}`
