import type { EntityManager } from 'typeorm'
import { lockTree } from '../../access/index.ts'
import { type Indicator, readMeasures, refreshProven } from '../../indicators/index.ts'

/** Evaluates the tasks with conditions that depend on clocks, since a clock was switched. */
export const refreshTimed = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
): Promise<void> => {
  const isTimed = ({ clocks, informs }: Indicator): boolean => clocks.length > 0 && !informs
  if (!indicators.some(isTimed)) return
  await lockTree(manager)
  const measures = await readMeasures(manager, indicators)
  await refreshProven(
    manager,
    measures.filter((one) => one.indicators.some(isTimed)),
  )
}
