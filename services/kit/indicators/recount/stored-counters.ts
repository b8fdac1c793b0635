import { type EntityManager, In } from 'typeorm'
import { IndicatorCounter, IndicatorGroup } from '../counter.ts'
import type { Indicator } from '../indicator.ts'
import { CounterSums } from './sums.ts'

/** The counters of these indicators as they are kept. */
export const storedCounters = async (
  read: EntityManager,
  indicators: readonly Indicator[],
): Promise<CounterSums> => {
  const kept = new CounterSums()
  const tasks = new Map(indicators.map(({ name, informs, task }) => [name, informs ? 0 : task]))
  const where = { indicator: In([...tasks.keys()]) }
  for (const row of await read.findBy(IndicatorCounter, where))
    kept.addTo({ ...row, task: tasks.get(row.indicator) ?? 0 })
  for (const { groupName, ...row } of await read.findBy(IndicatorGroup, where))
    kept.addTo({ ...row, task: tasks.get(row.indicator) ?? 0, group: groupName })
  return kept
}
