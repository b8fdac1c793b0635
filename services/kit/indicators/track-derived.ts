import type { EntityManager } from 'typeorm'
import type { Indicator } from './indicator.ts'
import {
  type ProvenScope,
  ProvenTotal,
  ProvenUnit,
  storedState,
  updateProven,
} from './proven-total.ts'
import { addReachedChange, rebuildReached } from './reached-total.ts'
import { unitContributions } from './unit-contributions.ts'

/** What a change may touch. */
export interface DerivedScope {
  /** Indicators whose per-unit results may change. */
  readonly indicators: readonly Indicator[]
  readonly years: readonly number[]
  readonly units: readonly string[]
  /** Tasks whose proof may change, and for which units. */
  readonly proven: ProvenScope
}

/**
 * Runs a change of counters, expectations or the unit tree, and adds what it changed to the totals of reached and proven
 * units.
 * @param all every indicator of the service: conditions of a task are evaluated together
 */
export const trackDerived = async (
  manager: EntityManager,
  all: readonly Indicator[],
  scope: DerivedScope,
  change: () => Promise<void>,
): Promise<void> => {
  const reachedBefore = await unitContributions(manager, scope)
  const provenBefore = await storedState(manager, scope.proven)
  await change()
  await addReachedChange(manager, reachedBefore, await unitContributions(manager, scope))
  await updateProven(manager, all, scope.proven, provenBefore)
}

/** Computes the totals of reached and proven units again, from counters and expectations. Call it with the tree locked. */
export const rebuildDerived = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
): Promise<void> => {
  await rebuildReached(manager, indicators)
  const taskNumbers = [...new Set(indicators.map(({ task }) => task))]
  await manager.createQueryBuilder().delete().from(ProvenUnit).execute()
  await manager.createQueryBuilder().delete().from(ProvenTotal).execute()
  await updateProven(manager, indicators, { taskNumbers }, { expected: [], proven: new Set() })
}

/** Evaluates every expected unit of these tasks again. */
export const refreshProven = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
  taskNumbers: readonly number[],
): Promise<void> => {
  const scope = { taskNumbers }
  await updateProven(manager, indicators, scope, await storedState(manager, scope))
}
