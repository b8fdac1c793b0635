import { type ChoiceOf, choices } from '../kit/record/index.ts'

export const PublicSector = choices('PublicSector', 'A sector of public institutions.', {
  EDUCATION: ['Schools and universities.', '教育'],
  ENVIRONMENT: ['The protection of the environment.', '環境保護'],
  CULTURE: ['Libraries, museums and other culture.', '文化'],
  TOURISM: ['Tourism.', '旅遊'],
  HEALTH: ['Hospitals and family planning.', '衛生計生'],
  HOUSING: ['Housing and what towns run: water, gas, heat.', '住房城鄉建設'],
  CIVIL_AFFAIRS: ['Welfare, relief and other civil affairs.', '民政'],
  OTHER: ['Any other sector, e.g. transport or power.', '其他'],
})
export type PublicSector = ChoiceOf<typeof PublicSector>

/** The sectors whose departments the notice names in task 41. */
export const namedSectors = Object.values(PublicSector).filter(
  (sector) => sector !== PublicSector.OTHER,
)

export const GovernmentLevel = choices('GovernmentLevel', 'Which level of government it is of.', {
  PROVINCE: ['A department of the province.', '省級'],
  CITY: ['A department of a city or zone.', '設區市級'],
  COUNTY: ['A department of a county, district or county-level city.', '縣級'],
})
export type GovernmentLevel = ChoiceOf<typeof GovernmentLevel>
