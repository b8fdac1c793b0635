import { type Role, roles } from '../../../services/kit/identity/index.ts'

/** How the unit of a person’s role relates to the unit that a mutation is about. */
export const relations = ['foreign', 'below', 'own', 'above'] as const
export type Relation = (typeof relations)[number]

/** The units of people by their relation; undefined where there is none. */
export type Units = Readonly<Record<Relation, string | undefined>>

export interface Viewpoint {
  readonly relation: Relation
  readonly role: Role
}

/** Everybody with a role, those who may do least first. */
export const viewpoints: readonly Viewpoint[] = relations.flatMap((relation) =>
  roles.map((role) => ({ relation, role })),
)

const below: Readonly<Record<string, string>> = {
  'CITY-350200': 'CNTY-350203',
  'CITY-350300': 'CNTY-350302',
  'CITY-350400': 'CNTY-350481',
  'CITY-350500': 'CNTY-350502',
  'CITY-350600': 'CNTY-350602',
  'CITY-350700': 'CNTY-350702',
  'CITY-350800': 'CNTY-350802',
  'CITY-350900': 'CNTY-350902',
  'PROV-350000': 'CITY-350200',
}

export const unitsAround = (own: string, above = 'PROV-350000'): Units => ({
  own,
  below: below[own],
  foreign: 'CITY-350100',
  above,
})

/** What is about the programme as a whole is decided by the office that issued it. */
export const unitsOfProgramme: Units = {
  own: 'DEPT-PGO',
  below: undefined,
  foreign: 'CITY-350100',
  above: 'PROV-350000',
}
