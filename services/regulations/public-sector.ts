import { type ChoiceOf, choices } from '../kit/records/index.ts'

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
