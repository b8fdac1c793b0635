import { describe, expect, it } from 'vitest'
import { grantsIn, parseRoleMapping } from './role-mapping.ts'

const grants = (mapping: object, claims: Readonly<Record<string, unknown>>) =>
  grantsIn(claims, parseRoleMapping(JSON.stringify(mapping))).map(
    ({ role, unitId }) => `${role}@${unitId}`,
  )

const realm = {
  roles: {
    claim: 'realm_access.roles',
    values: { 'disclosure-clerk': 'reporter', head: 'reviewer', office: 'supervisor@PROV-350000' },
  },
  units: { claim: 'org.code', values: { '0592': 'CITY-350200', '0591': 'CITY-350100' } },
}

describe('The mapping of roles', () => {
  it('gives the role of a value for the unit of another claim.', () => {
    const claims = { realm_access: { roles: ['disclosure-clerk', 'head'] }, org: { code: '0592' } }
    expect(grants(realm, claims)).toEqual(['reporter@CITY-350200', 'reviewer@CITY-350200'])
  })

  it('gives each role for each unit, and a role with a unit for that unit only.', () => {
    const claims = {
      realm_access: { roles: ['disclosure-clerk', 'office'] },
      org: { code: ['0591', '0592'] },
    }
    expect(grants(realm, claims)).toEqual([
      'reporter@CITY-350100',
      'reporter@CITY-350200',
      'supervisor@PROV-350000',
    ])
  })

  it('ignores values that it does not know, by equality and not by a part.', () => {
    const roles = [
      'offline_access',
      'Head',
      'head ',
      'hea',
      '__proto__',
      'constructor',
      7,
      ['head'],
    ]
    expect(grants(realm, { realm_access: { roles }, org: { code: '0592' } })).toEqual([])
    const codes = ['059', '05920', '%', '0592\u0000', null]
    expect(grants(realm, { realm_access: { roles: ['head'] }, org: { code: codes } })).toEqual([])
  })

  it.each([
    {},
    { realm_access: null },
    { realm_access: { roles: 'head' } },
    { realm_access: { roles: { head: true } }, org: { code: '0592' } },
    { org: { code: '0592' } },
  ])('gives nothing for claims of another shape: %j', (claims) => {
    expect(grants(realm, claims)).toEqual([])
  })

  it('reads a claim whose name contains dots.', () => {
    const claim = 'https://login.example/roles'
    expect(grants({ roles: { claim } }, { [claim]: ['admin@PROV-350000'] })).toEqual([
      'admin@PROV-350000',
    ])
    expect(
      grants({ roles: { claim: [claim, 'hub'] } }, { [claim]: { hub: 'admin@PROV-350000' } }),
    ).toEqual(['admin@PROV-350000'])
  })

  it('is refused with all its problems.', () => {
    const read = (mapping: object) => () => parseRoleMapping(JSON.stringify(mapping))
    expect(read({ roles: { claim: 'r', values: { a: 'boss', b: 'admin@x y' } } })).toThrow(
      /roles\.values\.a: must be reporter.*roles\.values\.b: must be reporter/,
    )
    expect(read({ role: { claim: 'r' } })).toThrow(/roles: .*; .*"role"/)
    expect(() => parseRoleMapping('roles')).toThrow('is no JSON')
  })
})
