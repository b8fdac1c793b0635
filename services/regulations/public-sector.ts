import { type ChoiceOf, choices } from '../kit/records/index.ts'

export const PublicSector = choices('PublicSector', 'Sector of public institutions (領域).', {
  EDUCATION: ['Schools and universities (教育).', '教育'],
  ENVIRONMENT: ['Environmental protection (環境保護).', '環境保護'],
  CULTURE: ['Libraries, museums and other culture (文化).', '文化'],
  TOURISM: ['Tourism (旅遊).', '旅遊'],
  HEALTH: ['Hospitals and family planning (衛生計生).', '衛生計生'],
  HOUSING: ['Housing and utilities: water, gas, heat (住房城鄉建設).', '住房城鄉建設'],
  CIVIL_AFFAIRS: ['Welfare, relief and other civil affairs (民政).', '民政'],
  OTHER: ['Any other sector, e.g. transport or power (其他).', '其他'],
})
export type PublicSector = ChoiceOf<typeof PublicSector>

/** The sectors whose departments the notice names. */
export const namedSectors = Object.values(PublicSector).filter(
  (sector) => sector !== PublicSector.OTHER,
)
