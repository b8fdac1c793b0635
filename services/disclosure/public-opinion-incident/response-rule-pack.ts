import type { PublicOpinionIncident } from './public-opinion-incident.ts'
import { isMajorIncident } from './is-major-incident.ts'

/**
 * The pack of law whose clock runs for an event: of a major one first for authoritative information, then for a press
 * conference; of any other for a first answer. None once all that is owed was given.
 */
export const responseRulePack = (event: PublicOpinionIncident): string | undefined => {
  const { firstRespondedAt, pressConferenceAt } = event
  if (!isMajorIncident(event)) return firstRespondedAt === null ? 'op48' : undefined
  if (firstRespondedAt === null) return 'op5'
  return pressConferenceAt === null ? 'op24' : undefined
}
