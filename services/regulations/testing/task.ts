import { fujian, startDomainTask, type TaskOptions } from '../../../test/support/domain-task.ts'
import type { StoreUnderTest } from '../../../test/support/stores.ts'
import { regulations } from '../index.ts'

export { fujian, pageUrl, siming, xiamen } from '../../../test/support/domain-task.ts'

/** Starts the domain in the summer of 2018; the reporter of the province acts. */
export const startRegulationTask = async (
  stores: StoreUnderTest,
  no: number,
  options: TaskOptions = {},
) => {
  const task = await startDomainTask(regulations, stores, no, options)
  return {
    ...task,
    indicatorValues: (unit = fujian) => task.indicatorValues(unit),
    /** The states of the task's conditions for a unit, by name. */
    statesOf: async (unit = fujian) => (await task.proofOf(unit)).states,
    /** Whether the task is proven for a unit and all units below it; null if none is expected to report. */
    isProven: async (unit = fujian): Promise<boolean | null> => (await task.proofOf(unit)).proven,
  }
}
