import { type EntityManager, In } from 'typeorm'
import type { Indicator } from './indicator.ts'
import { ProvenTotal, ProvenUnit, updateProven } from './proven-total.ts'
import { rebuildReached, ReachedTotal } from './reached-total.ts'
import { readMeasures } from './task-measure.ts'
import { type TaskMapping, writeMapping } from './task-topic.ts'

/** Replaces the mappings of tasks and recomputes the totals that depend on them. The unit tree must be locked. */
export const remapTasks = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
  mappings: readonly TaskMapping[],
): Promise<void> => {
  const filter = { taskIds: mappings.map(({ taskId }) => taskId) }
  const before = await readMeasures(manager, indicators, filter)
  const taskId = In(filter.taskIds)
  await manager.delete(ReachedTotal, { taskId })
  await manager.delete(ProvenUnit, { taskId })
  await manager.delete(ProvenTotal, { taskId })
  for (const mapping of mappings) await writeMapping(manager, mapping)
  const measures = await readMeasures(manager, indicators, filter)
  // The totals of all tasks of a year together change too.
  const touched = new Set(
    [...before, ...measures].flatMap((one) => one.indicators.map(({ name }) => name)),
  )
  await rebuildReached(
    manager,
    indicators.filter(({ name }) => touched.has(name)),
  )
  await updateProven(manager, { measures }, { expected: [], proven: new Set() })
}
