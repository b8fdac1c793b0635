import { type EntityManager, In } from 'typeorm'
import { aboveBy, IndicatorTotal } from '../total.ts'
import { UnitNode } from '../../access/index.ts'
import { CounterSums } from './sums.ts'

/** The totals of these indicators as they are kept. */
export const storedTotals = async (
  read: EntityManager,
  indicators: readonly string[],
): Promise<CounterSums> => {
  const kept = new CounterSums()
  for (const row of await read.findBy(IndicatorTotal, { indicator: In([...indicators]) })) {
    const { groupName, ...total } = row
    kept.addTo({ ...total, task: 0, ...(groupName === '' ? {} : { group: groupName }) })
  }
  return kept
}

/** What counters add up to, for each unit and all above it. */
export const totalsOf = async (read: EntityManager, counted: CounterSums): Promise<CounterSums> => {
  const above = aboveBy(await read.find(UnitNode))
  const totals = new CounterSums()
  for (const sum of counted.all)
    for (const unitId of above(sum.unitId)) totals.addTo({ ...sum, unitId, task: 0 })
  return totals
}
