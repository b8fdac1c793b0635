import { type ChoiceOf, choices } from '../kit/records/index.ts'

export const CriticalBattle = choices('CriticalBattle', 'One of the three critical battles.', {
  MAJOR_RISK: ['Preventing and defusing major risks.', '防範化解重大風險'],
  POVERTY: ['Lifting people out of poverty, case by case.', '精準脫貧'],
  POLLUTION: ['Preventing and treating pollution.', '汙染防治'],
})
export type CriticalBattle = ChoiceOf<typeof CriticalBattle>
