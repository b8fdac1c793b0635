import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const PublicWelfareField = choices(
  'PublicWelfareField',
  'A field of public welfare that task 9 of the notice names.',
  {
    POVERTY_RELIEF: ['Lifting people out of poverty, case by case.', '精準扶貧脫貧'],
    SOCIAL_ASSISTANCE: ['Assistance to who is in need.', '社會救助託底保障'],
    FOOD_SAFETY: ['The safety of food.', '食品安全'],
    POLLUTION_CASE: [
      'How major pollution and damage to nature are investigated.',
      '重大環境汙染和生態破壞事件調查處理',
    ],
  },
)
export type PublicWelfareField = ChoiceOf<typeof PublicWelfareField>
