import { type EntityManager, In } from 'typeorm'
import {
  type Difference,
  differencesBetween,
  type CounterSum,
  CounterSums,
} from '../../kit/indicators/index.ts'
import { Proven } from './proven.ts'

/** Where what is kept as proven is not what a domain's records count. */
export const recountProven = async (
  read: EntityManager,
  indicators: readonly string[],
  counted: CounterSums,
): Promise<readonly Difference[]> =>
  differencesBetween(await keptOf(read, indicators), provable(counted), () => 'proven')

/** Makes what is proven what was counted. A projection of the logs, and so not logged itself. */
export const mendProven = async (
  manager: EntityManager,
  indicators: readonly string[],
  counted: CounterSums,
): Promise<void> => {
  const right = provable(counted)
  for (const sum of (await keptOf(manager, indicators)).differing(right)) {
    const { indicator, unitId, year, task, numerator, denominator } = right.get(sum)
    const row = { indicator, unitId, year, taskNumber: task, numerator, denominator }
    await manager.upsert(Proven, row, ['indicator', 'unitId', 'year'])
  }
}

const keptOf = async (read: EntityManager, indicators: readonly string[]): Promise<CounterSums> => {
  const kept = new CounterSums()
  for (const { taskNumber, ...row } of await read.findBy(Proven, {
    indicator: In([...indicators]),
  }))
    kept.addTo({ ...row, task: taskNumber })
  return kept
}

/** What only informs is not proof, nor is a group by itself. */
const provable = (counted: CounterSums): CounterSums => {
  const sums = new CounterSums()
  for (const sum of counted.all) if (isProof(sum)) sums.addTo(sum)
  return sums
}

const isProof = ({ task, group }: CounterSum): boolean => task !== 0 && group === undefined
