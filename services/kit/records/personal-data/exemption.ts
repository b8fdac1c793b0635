import { type ChoiceOf, choices } from '../choices.ts'

export const MaskingExemption = choices(
  'MaskingExemption',
  'Why personal data need not be masked.',
  {
    PUNITIVE: ['It is a notice that punishes.', '懲戒性公示'],
    MANDATORY: ['The law demands that it be disclosed.', '強制性信息披露'],
    NONE: ['There is no reason: it must be masked.', '無'],
  },
)
export type MaskingExemption = ChoiceOf<typeof MaskingExemption>
