import { type EntityManager, In } from 'typeorm'
import { IndicatorCounter, IndicatorGroup } from '../counter.ts'
import type { Indicator } from '../indicator.ts'
import { CounterSums } from './counter-sums.ts'

/** The stored counters of these indicators. */
export const storedCounters = async (
  read: EntityManager,
  indicators: readonly Indicator[],
): Promise<CounterSums> => {
  const stored = new CounterSums()
  const where = { indicator: In(indicators.map(({ name }) => name)) }
  for (const row of await read.findBy(IndicatorCounter, where)) stored.addTo(row)
  for (const { groupName, ...row } of await read.findBy(IndicatorGroup, where))
    stored.addTo({ ...row, group: groupName })
  return stored
}
