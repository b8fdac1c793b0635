import { type ChoiceOf, choices } from './choices.ts'

export const GovernmentLevel = choices('GovernmentLevel', 'A level of government.', {
  PROVINCE: ['The province.', '省級'],
  CITY: ['A city divided into districts, or the experimental zone.', '市級'],
  COUNTY: ['A county, a district or a city at county level.', '縣級'],
  TOWNSHIP: ['A township, a town or a subdistrict.', '鄉級'],
})
export type GovernmentLevel = ChoiceOf<typeof GovernmentLevel>
