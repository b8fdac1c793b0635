import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const PublicWelfareField = choices(
  'PublicWelfareField',
  'Field of public welfare that the notice names (社會公益領域).',
  {
    POVERTY_RELIEF: ['Targeted poverty alleviation (精準扶貧脫貧).', '精準扶貧脫貧'],
    SOCIAL_ASSISTANCE: ['Assistance to people in need (社會救助託底保障).', '社會救助託底保障'],
    FOOD_SAFETY: ['Food safety (食品安全).', '食品安全'],
    POLLUTION_CASE: [
      'Investigation of major pollution and ecological damage (重大環境汙染和生態破壞事件調查處理).',
      '重大環境汙染和生態破壞事件調查處理',
      'Handling of major pollution cases',
    ],
  },
)
export type PublicWelfareField = ChoiceOf<typeof PublicWelfareField>
