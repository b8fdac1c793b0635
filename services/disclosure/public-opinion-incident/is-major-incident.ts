import type { PublicOpinionIncident } from './public-opinion-incident.ts'
import { OpinionSeverity } from './enums.ts'

/** Whether it is major or especially major, so that a press conference and an evaluation are required. */
export const isMajorIncident = ({ severity }: Pick<PublicOpinionIncident, 'severity'>): boolean =>
  severity === OpinionSeverity.ESPECIALLY_MAJOR || severity === OpinionSeverity.MAJOR
