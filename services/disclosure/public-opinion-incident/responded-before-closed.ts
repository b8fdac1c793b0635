import type { RecordRule } from '../../kit/records/index.ts'
import type { PublicOpinionIncident } from './public-opinion-incident.ts'

/** The rule that no case is closed while a response is outstanding: closing would stop its clock. */
export const respondedBeforeClosed: RecordRule<PublicOpinionIncident> = {
  field: 'closedAt',
  isMet: ({ closedAt, firstRespondedAt, dueAt }) =>
    closedAt === null || (firstRespondedAt !== null && dueAt === null),
  message: {
    en: 'A published response to the incident is outstanding. Register it first, then close the case.',
    hant: '該輿情尚有應公開而未公開的回應,請先登記回應再辦結。',
    hans: '该舆情尚有应公开而未公开的回应,请先登记回应再办结。',
  },
}
