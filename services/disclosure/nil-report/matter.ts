import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const DisclosureMatter = choices(
  'DisclosureMatter',
  'What a unit may declare that there was none of in a year.',
  {
    POLICIES: ['Policies that the unit made.', '政策文件'],
    PUBLIC_INTEREST_POLICIES: [
      'Policies that concern the public interest, formed after the notice.',
      '涉及公眾利益的政策文件',
    ],
    SPECIALISED_POLICIES: ['Policies that need expert knowledge.', '專業性較強的政策'],
    BATTLE_POLICIES: [
      'Policies on one of the three critical battles.',
      '三大攻堅戰相關政策',
      'Policies on the three critical battles',
    ],
    PROPOSALS: [
      'Suggestions of deputies or proposals of political advisers that the unit leads.',
      '主辦的建議提案',
      'Suggestions and proposals in charge of',
    ],
    RANDOM_INSPECTIONS: ['Matters of random inspection: the unit enforces no law.', '隨機抽查事項'],
    MAJOR_PROJECTS: ['Major construction projects.', '重大建設項目'],
    RESOURCE_TRANSACTIONS: ['Transactions in public resources.', '公共資源交易項目'],
    PUBLIC_OPINION_INCIDENTS: [
      'Public-opinion incidents whose response the unit leads.',
      '政務輿情',
    ],
  },
)
export type DisclosureMatter = ChoiceOf<typeof DisclosureMatter>
