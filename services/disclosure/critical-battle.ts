import { type ChoiceOf, choices } from '../kit/records/index.ts'

export const CriticalBattle = choices(
  'CriticalBattle',
  'One of the three critical battles (三大攻堅戰).',
  {
    MAJOR_RISK: [
      'Preventing and defusing major risks (防範化解重大風險).',
      '防範化解重大風險',
      'Defusing major risks',
    ],
    POVERTY: [
      'Targeted poverty alleviation (精準脫貧).',
      '精準脫貧',
      'Targeted poverty alleviation',
    ],
    POLLUTION: [
      'Preventing and controlling pollution (汙染防治).',
      '汙染防治',
      'Pollution control',
    ],
  },
)
export type CriticalBattle = ChoiceOf<typeof CriticalBattle>
