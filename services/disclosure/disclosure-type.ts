import { type ChoiceOf, choices } from '../kit/records/index.ts'

export const DisclosureType = choices(
  'DisclosureType',
  'Disclosure attribute of a piece of information (公開屬性).',
  {
    PROACTIVE: [
      'Published proactively by the unit (主動公開).',
      '主動公開',
      'Proactive disclosure',
    ],
    ON_REQUEST: [
      'Given to an applicant on request (依申請公開).',
      '依申請公開',
      'Disclosure on request',
    ],
    NONE: [
      'Exempt from disclosure (不予公開); a legal reason must be stated.',
      '不予公開',
      'Not disclosed',
    ],
  },
)
export type DisclosureType = ChoiceOf<typeof DisclosureType>
