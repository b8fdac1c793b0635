import type { EntityManager } from 'typeorm'
import { type Calendar, calendarFingerprint } from '../calendar/index.ts'
import { ReplicatedRulePack, rulesFingerprint } from '../rules/index.ts'
import type { ClockState } from './clock-state.ts'
import type { Deadline } from '../records/index.ts'

/** The fingerprints of the rules and the calendar that a record class follows. */
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

/** Identifies a pass by its fingerprints. */
export const passIdOf = ({ rules, calendar }: RuleFingerprints): string => `${rules} ${calendar}`

/**
 * Whether open records follow other rules, or another calendar if that counts, or a pass is incomplete. A pass with the same
 * rules and another calendar is left to the replica that started it.
 */
export const isStale = (
  state: ClockState | undefined,
  current: RuleFingerprints,
  withCalendar: boolean,
): boolean => {
  if (!state) return true
  const { rules, calendar, doing } = state
  if (withCalendar) return rules !== current.rules || calendar !== current.calendar || doing !== ''
  return (
    doing === passIdOf(current) || (rules !== current.rules && !doing.startsWith(current.rules))
  )
}
