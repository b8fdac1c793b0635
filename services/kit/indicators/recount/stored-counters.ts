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
  const tasks = new Map(indicators.map(({ name, informs, task }) => [name, informs ? 0 : task]))
  const where = { indicator: In([...tasks.keys()]) }
  for (const row of await read.findBy(IndicatorCounter, where))
    stored.addTo({ ...row, task: tasks.get(row.indicator) ?? 0 })
  for (const { groupName, ...row } of await read.findBy(IndicatorGroup, where))
    stored.addTo({ ...row, task: tasks.get(row.indicator) ?? 0, group: groupName })
  return stored
}
