import { type EntityManager, In } from 'typeorm'
import {
  type Difference,
  differencesBetween,
  type CounterSum,
  CounterSums,
} from '../../kit/indicators/index.ts'
import { topicOfCondition } from '../task/topics.ts'
import { isCondition, ProvenCounter } from './proven-counter.ts'

/** Compares the proven counters with a recount of a domain's records. */
export const recountProven = async (
  read: EntityManager,
  indicators: readonly string[],
  counted: CounterSums,
): Promise<readonly Difference[]> =>
  differencesBetween(await storedSums(read, indicators), proofsIn(counted), () => 'proven')

/** Sets the proven counters to a recount. They are derived from the logs, so the repair is not logged. */
export const repairProven = async (
  manager: EntityManager,
  indicators: readonly string[],
  counted: CounterSums,
): Promise<void> => {
  const correct = proofsIn(counted)
  for (const sum of (await storedSums(manager, indicators)).differing(correct)) {
    const { indicator, unitId, year, numerator, denominator } = correct.get(sum)
    const topic = topicOfCondition(indicator) ?? ''
    const row = { indicator, unitId, year, topic, numerator, denominator }
    await manager.upsert(ProvenCounter, row, ['indicator', 'unitId', 'year'])
  }
}

const storedSums = async (
  read: EntityManager,
  indicators: readonly string[],
): Promise<CounterSums> => {
  const stored = new CounterSums()
  for (const { topic: _, ...row } of await read.findBy(ProvenCounter, {
    indicator: In([...indicators]),
  }))
    stored.addTo(row)
  return stored
}

/** The sums that are proof: of conditions of a task, and not of single groups. */
const proofsIn = (counted: CounterSums): CounterSums => {
  const sums = new CounterSums()
  for (const sum of counted.all) if (isProof(sum)) sums.addTo(sum)
  return sums
}

const isProof = (sum: CounterSum): boolean => isCondition(sum) && sum.group === undefined
