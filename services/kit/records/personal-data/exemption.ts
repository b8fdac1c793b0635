import { type ChoiceOf, choices } from '../choices.ts'

export const MaskingExemption = choices(
  'MaskingExemption',
  'Why personal data may be published unmasked.',
  {
    PUNITIVE: [
      'The publication is a punitive notice (懲戒性公示).',
      '懲戒性公示',
      'Punitive publication',
    ],
    MANDATORY: [
      'The law requires the disclosure (強制性信息披露).',
      '強制性信息披露',
      'Mandatory disclosure',
    ],
    NONE: ['No exemption: personal data must be masked.', '無'],
  },
)
export type MaskingExemption = ChoiceOf<typeof MaskingExemption>
