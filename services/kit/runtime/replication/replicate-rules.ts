import type { EntityManager } from 'typeorm'
import type { Change } from '../../store/index.ts'
import { isCalendarChange, replicateCalendar } from './replicate-calendar.ts'
import { isRollUpChange, replicateRollUps } from './replicate-roll-ups.ts'
import { isRulePackChange, replicateRulePacks } from './replicate-rule-packs.ts'

/** Whether a row of reporting's log changes rules that all services follow: rule packs, the calendar, roll-up policies. */
export const isOfRules = (change: Change): boolean =>
  isRulePackChange(change) || isCalendarChange(change) || isRollUpChange(change)

/** Applies rule packs, years of the calendar and roll-up policies to this service's store. */
export const replicateRules = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  await replicateRulePacks(manager, changes)
  await replicateCalendar(manager, changes)
  await replicateRollUps(manager, changes)
}
