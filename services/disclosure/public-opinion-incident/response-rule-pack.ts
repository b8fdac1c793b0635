import type { PublicOpinionIncident } from './public-opinion-incident.ts'
import { isMajorIncident } from './is-major-incident.ts'

/**
 * The rule pack that sets the period for the next response: for a major incident first an authoritative statement, then a
 * press conference; for any other a first response. Undefined when no response is outstanding.
 */
export const responseRulePack = (incident: PublicOpinionIncident): string | undefined => {
  const { firstRespondedAt, pressConferenceAt } = incident
  if (!isMajorIncident(incident)) return firstRespondedAt === null ? 'op48' : undefined
  if (firstRespondedAt === null) return 'op5'
  return pressConferenceAt === null ? 'op24' : undefined
}
