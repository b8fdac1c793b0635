import { type EntityManager, MoreThan } from 'typeorm'
import type { CounterDelta } from '../counter.ts'
import type { Indicator } from '../indicator.ts'
import { Change, currentCounters, pagesOf } from '../../store/index.ts'
import { CounterSums } from './counter-sums.ts'

const pageSize = 2_000

/** The sums of all deltas in the log, by record class: what a follower of the log has. */
export const logTotals = async (
  read: EntityManager,
  indicators: readonly Indicator[],
): Promise<ReadonlyMap<object, CounterSums>> => {
  const entities = new Map(indicators.map(({ name, record }) => [name, record]))
  const sums = new Map<object, CounterSums>(
    indicators.map(({ record }) => [record, new CounterSums()]),
  )
  const readAfter = (after: number, take: number): Promise<readonly Change[]> =>
    read.find(Change, {
      select: { seq: true, counters: true },
      where: { seq: MoreThan(after) },
      order: { seq: 'ASC' },
      take,
    })
  for await (const rows of pagesOf(readAfter, { size: pageSize }))
    for (const { counters } of rows) {
      if (counters === '[]') continue
      const deltas: readonly CounterDelta[] = JSON.parse(currentCounters(counters))
      for (const delta of deltas) {
        const entity = entities.get(delta.indicator)
        if (entity) sums.get(entity)?.addDelta(delta)
      }
    }
  return sums
}
