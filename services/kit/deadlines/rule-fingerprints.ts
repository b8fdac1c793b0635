import type { EntityManager } from 'typeorm'
import { type Calendar, calendarFingerprint } from '../calendar/index.ts'
import { ReplicatedRulePack, rulesFingerprint } from '../rules/index.ts'
import type { ClockState } from './clock-state.ts'
import type { Deadline } from '../records/index.ts'

/** What stands for the law and the calendar that a kind of record follows. */
export interface RuleFingerprints {
  readonly rules: string
  readonly calendar: string
}

export const ruleFingerprints = async (
  manager: EntityManager,
  calendar: Calendar,
): Promise<(deadline: Deadline) => RuleFingerprints> => {
  const packs = await manager.find(ReplicatedRulePack)
  return (deadline) => ({
    rules: rulesFingerprint(packs, deadline.packs),
    calendar: calendarFingerprint(calendar),
  })
}

/** How a pass that goes by these prints is known. */
export const passName = ({ rules, calendar }: RuleFingerprints): string => `${rules} ${calendar}`

/**
 * Whether open records follow another law, or another calendar if that is asked, or a pass has stopped half way. A pass
 * under the same law by another calendar is left to whoever does it.
 */
export const isStale = (
  state: ClockState | undefined,
  prints: RuleFingerprints,
  withCalendar: boolean,
): boolean => {
  if (!state) return true
  const { rules, calendar, doing } = state
  if (withCalendar) return rules !== prints.rules || calendar !== prints.calendar || doing !== ''
  return doing === passName(prints) || (rules !== prints.rules && !doing.startsWith(prints.rules))
}
