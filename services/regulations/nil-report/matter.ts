import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const RegulationMatter = choices(
  'RegulationMatter',
  'What a unit may declare that there was none of in a year.',
  {
    GAPS: [
      'Information that should be public and is not: the review found none.',
      '應公開未公開信息',
      'Information not yet disclosed',
    ],
    INSTITUTIONS: [
      'Public enterprises and institutions that the unit supervises.',
      '主管的公共企事業單位',
      'Public institutions in charge of',
    ],
  },
)
export type RegulationMatter = ChoiceOf<typeof RegulationMatter>
