import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const OpinionSeverity = choices(
  'OpinionSeverity',
  'Severity of a public-opinion incident (事件級別).',
  {
    ESPECIALLY_MAJOR: ['Level I (特別重大).', '特別重大'],
    MAJOR: ['Level II (重大).', '重大'],
    LARGER: ['Level III (較大).', '較大'],
    ORDINARY: ['Level IV (一般).', '一般'],
  },
)
export type OpinionSeverity = ChoiceOf<typeof OpinionSeverity>

export const OpinionCategory = choices(
  'OpinionCategory',
  'Category of a public-opinion incident (輿情類別).',
  {
    MAJOR_POLICY: [
      'Concerns a major economic or social policy (涉及經濟社會重大政策).',
      '涉及經濟社會重大政策',
      'Major economic and social policy',
    ],
    PUBLIC_TRUST: [
      'Affects the credibility of Party and government (影響黨和政府公信力).',
      '影響黨和政府公信力',
      'Trust in the Party and government',
    ],
    MORALS: ['Violates basic moral standards (衝擊道德底線).', '衝擊道德底線', 'Public morals'],
    EMERGENCY: ['An emergency (突發事件).', '突發事件'],
    OTHER: ['Any other category (其他).', '其他'],
  },
)
export type OpinionCategory = ChoiceOf<typeof OpinionCategory>

export const LivelihoodField = choices(
  'LivelihoodField',
  "Field of people's livelihood that the notice names (民生領域).",
  {
    SCHOOL_AND_HEALTH: [
      'Schools and medical care (就學就醫).',
      '就學就醫',
      'Schools and health care',
    ],
    HOUSING: ['Housing (住房保障).', '住房保障'],
    WORK_SAFETY: ['Work safety (安全生產).', '安全生產'],
    DISASTERS: [
      'Disaster prevention and relief (防災減災救災).',
      '防災減災救災',
      'Disaster prevention and relief',
    ],
    FOOD_AND_DRUGS: [
      'Food and drug safety (食品藥品安全).',
      '食品藥品安全',
      'Food and drug safety',
    ],
    ELDER_CARE: ['Care of older people (養老服務).', '養老服務'],
  },
)
export type LivelihoodField = ChoiceOf<typeof LivelihoodField>
