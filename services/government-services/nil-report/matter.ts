import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const ServiceMatter = choices(
  'ServiceMatter',
  'What a unit may declare that there was none of in a year.',
  {
    DATA: [
      'Government data that can be shared: the unit holds none.',
      '可共享的政務數據',
      'Government data to share',
    ],
    APPROVALS: ['Approval services: the unit offers none.', '審批服務事項', 'Approval items'],
    PILOTS: ['Pilots of standardised services.', '標準化試點', 'Standardisation pilots'],
    CERTIFICATES: [
      'Certificates and proofs that people or enterprises must submit.',
      '證照證明材料',
      'Certificates required',
    ],
    REFORM_MEASURES: [
      'Measures of the reform 放管服 that the unit is in charge of.',
      '「放管服」改革舉措',
      'Measures of the “delegate, regulate, serve” reform',
    ],
    POWERS: ['Powers and responsibilities on a power list.', '權責事項', 'Power and duty items'],
  },
)
export type ServiceMatter = ChoiceOf<typeof ServiceMatter>
