import { type EntityManager, MoreThan } from 'typeorm'
import type { CounterDelta } from '../counter.ts'
import type { Indicator } from '../indicator.ts'
import { Change, currentCounters } from '../../store/index.ts'
import { CounterSums } from './sums.ts'

const page = 2_000

/** What the whole log adds up to, by noun: who follows the log has just this. */
export const logTotals = async (
  read: EntityManager,
  indicators: readonly Indicator[],
): Promise<ReadonlyMap<object, CounterSums>> => {
  const nouns = new Map(indicators.map(({ name, record }) => [name, record]))
  const told = new Map<object, CounterSums>(
    indicators.map(({ record }) => [record, new CounterSums()]),
  )
  for (let after = 0; ;) {
    const rows = await read.find(Change, {
      select: { seq: true, counters: true },
      where: { seq: MoreThan(after) },
      order: { seq: 'ASC' },
      take: page,
    })
    for (const { counters } of rows) {
      if (counters === '[]') continue
      for (const delta of JSON.parse(currentCounters(counters)) as CounterDelta[])
        told.get(nouns.get(delta.indicator) ?? told)?.count(delta)
    }
    const last = rows.at(-1)
    if (!last) return told
    after = last.seq
  }
}
