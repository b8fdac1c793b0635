import type { EntityManager } from 'typeorm'
import { expect } from 'vitest'
import {
  type Indicator,
  recount,
  recountDerived,
  formatDifference,
} from '../../services/kit/indicators/index.ts'
import {
  type Deadline,
  deadlineOf,
  openDueDifferences,
  recordTypeOf,
} from '../../services/kit/records/index.ts'
import { checkChain, type Store } from '../../services/kit/store/index.ts'

/**
 * Expects the invariants of a store after any writes: the log is an intact hash chain,
 * and counters, failures, due moments and log totals equal those of a full scan.
 */
export const expectConsistentStore = async (
  store: Store,
  indicators: readonly Indicator[] = [],
) => {
  const rows = await store.log.read(0, 10_000)
  expect(rows).toHaveLength(await store.log.head())
  expect(checkChain(rows)).toBeUndefined()
  expect(await recountDifferences(store, indicators)).toEqual([])
}

/** The differences that a recount finds, as text. */
export const recountDifferences = (
  store: Store,
  indicators: readonly Indicator[],
): Promise<readonly string[]> =>
  store.snapshot(async (read) => {
    const found: string[] = []
    for await (const { differences } of recount(read, indicators))
      found.push(...differences.map(formatDifference))
    found.push(...(await recountDerived(read, indicators)).map(formatDifference))
    found.push(...(await openDueDifferences(read, deadlinesIn(read))))
    return found
  })

const deadlinesIn = ({ connection }: EntityManager): readonly Deadline[] =>
  connection.entityMetadatas
    .map(({ target }) => (typeof target === 'function' ? recordTypeOf(target) : undefined))
    .map((type) => type && deadlineOf(type))
    .filter((deadline) => deadline !== undefined)
