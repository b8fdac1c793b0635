import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const OpinionSeverity = choices('OpinionSeverity', 'How grave an event is.', {
  ESPECIALLY_MAJOR: ['Especially major (I).', '特別重大'],
  MAJOR: ['Major (II).', '重大'],
  LARGER: ['Larger (III).', '較大'],
  ORDINARY: ['Ordinary (IV).', '一般'],
})
export type OpinionSeverity = ChoiceOf<typeof OpinionSeverity>

export const OpinionCategory = choices('OpinionCategory', 'What public opinion turns on.', {
  MAJOR_POLICY: ['A major economic or social policy.', '涉及經濟社會重大政策'],
  PUBLIC_TRUST: ['The credit of Party and government.', '影響黨和政府公信力'],
  MORALS: ['The moral bottom line.', '衝擊道德底線'],
  EMERGENCY: ['An emergency.', '突發事件'],
  OTHER: ['Something else.', '其他'],
})
export type OpinionCategory = ChoiceOf<typeof OpinionCategory>

export const LivelihoodField = choices('LivelihoodField', 'A field of livelihood, task 16.', {
  SCHOOL_AND_HEALTH: ['Going to school and seeing a doctor.', '就學就醫'],
  HOUSING: ['Housing.', '住房保障'],
  WORK_SAFETY: ['Safety at work.', '安全生產'],
  DISASTERS: ['Preventing and relieving disasters.', '防災減災救災'],
  FOOD_AND_DRUGS: ['Safe food and drugs.', '食品藥品安全'],
  ELDER_CARE: ['Care of the old.', '養老服務'],
})
export type LivelihoodField = ChoiceOf<typeof LivelihoodField>
