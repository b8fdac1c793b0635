import type { EntityManager } from 'typeorm'
import type { Indicator } from './indicator.ts'
import type { ProvenScope } from './expected-units.ts'
import { ProvenTotal, ProvenUnit, storedState, updateProven } from './proven-total.ts'
import { addReachedChange, rebuildReached } from './reached-total.ts'
import { readMeasures, type TaskMeasure } from './task-measure.ts'
import { unitContributions } from './unit-contributions.ts'

/** The derived totals that a change may touch. */
export interface DerivedScope {
  /** Indicators whose per-unit results may change. */
  readonly indicators: readonly Indicator[]
  readonly years: readonly number[]
  readonly units: readonly string[]
  /** The tasks and units whose proof may change. */
  readonly proven: ProvenScope
}

/** Runs a change of counters, expectations or the unit tree, and updates the totals of reached and proven units. */
export const trackDerived = async (
  manager: EntityManager,
  scope: DerivedScope,
  change: () => Promise<void>,
): Promise<void> => {
  await lockDerived(manager)
  const reachedBefore = await unitContributions(manager, scope)
  const provenBefore = await storedState(manager, scope.proven)
  await change()
  await addReachedChange(manager, reachedBefore, await unitContributions(manager, scope))
  await updateProven(manager, scope.proven, provenBefore)
}

/**
 * Waits for other transactions that change derived totals: the totals before a change must still be true when the change is
 * added. SQLite has one writer.
 */
const lockDerived = async (manager: EntityManager): Promise<void> => {
  if (manager.connection.options.type === 'mysql')
    await manager.query("SELECT id FROM derived_state WHERE id = 'indicators' FOR UPDATE")
}

/** Recomputes the totals of reached and proven units from counters and expectations. The unit tree must be locked. */
export const rebuildDerived = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
): Promise<void> => {
  await rebuildReached(manager, indicators)
  await manager.createQueryBuilder().delete().from(ProvenUnit).execute()
  await manager.createQueryBuilder().delete().from(ProvenTotal).execute()
  const measures = await readMeasures(manager, indicators)
  await updateProven(manager, { measures }, { expected: [], proven: new Set() })
}

/** Evaluates all expected units of these tasks. */
export const refreshProven = async (
  manager: EntityManager,
  measures: readonly TaskMeasure[],
): Promise<void> => {
  const scope = { measures }
  await updateProven(manager, scope, await storedState(manager, scope))
}
