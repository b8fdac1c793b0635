import { type EntityManager, In } from 'typeorm'
import { ancestorsIn, IndicatorTotal } from '../total.ts'
import { UnitNode } from '../../access/index.ts'
import { CounterSums } from './counter-sums.ts'

/** The stored totals of these indicators. */
export const storedTotals = async (
  read: EntityManager,
  indicators: readonly string[],
): Promise<CounterSums> => {
  const stored = new CounterSums()
  for (const row of await read.findBy(IndicatorTotal, { indicator: In([...indicators]) })) {
    const { groupName, ...total } = row
    stored.addTo({ ...total, ...(groupName === '' ? {} : { group: groupName }) })
  }
  return stored
}

/** The totals of counters, for each unit and all units above it. */
export const totalsOf = async (read: EntityManager, counted: CounterSums): Promise<CounterSums> => {
  const ancestors = ancestorsIn(await read.find(UnitNode))
  const totals = new CounterSums()
  for (const sum of counted.all)
    for (const unitId of ancestors(sum.unitId, sum.year)) totals.addTo({ ...sum, unitId })
  return totals
}
