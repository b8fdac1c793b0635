import { type Grant, type Role, roles } from './viewer.ts'

/** The ids that units can have. Others would be equal to one for a database that ignores spaces at the end. */
const unitIdForm = /^[A-Za-z0-9_-]{1,96}$/

export const roleNamed = (text: string): Role | undefined => roles.find((known) => known === text)

/** Reads `role@unit`; undefined for anything else. */
export const grantIn = (text: string): Grant | undefined => {
  const [name = '', unitId = '', ...more] = text.split('@')
  const role = roleNamed(name)
  return role && more.length === 0 ? grantFor(role, unitId) : undefined
}

export const grantFor = (role: Role, unitId: string): Grant | undefined =>
  unitIdForm.test(unitId) ? { role, unitId } : undefined

/** The same grants, each once. */
export const distinct = (grants: readonly Grant[]): readonly Grant[] => [
  ...new Map(grants.map((grant) => [`${grant.role}@${grant.unitId}`, grant])).values(),
]
