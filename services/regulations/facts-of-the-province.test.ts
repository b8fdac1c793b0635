import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { someone, startSubgraph } from '../../test/support/subgraph.ts'
import { regulations } from './index.ts'

const rule = {
  year: 2018,
  sector: 'EDUCATION',
  title: 'Disclosure by schools',
  docNo: '2018-7',
  issuedOn: '2018-10-01',
  hasAssessment: true,
  hasAppraisal: true,
  hasAccountability: true,
  hasInspection: true,
}

const revision = { year: 2018, ruleName: 'Measures', rule: 'PROVINCIAL_MEASURES' }

anyStore((stores) => {
  it('A city neither enters nor corrects a record into a fact of the province; a department of the province does.', async () => {
    const hub = await startSubgraph(regulations, stores.fresh(), {
      now: '2018-10-25T09:00:00+08:00',
    })
    const enter = (unitId: string, level: string) =>
      hub.refusals(
        someone('reporter', unitId),
        'registerPublicInstitutionRule',
        { ...rule, unitId, level },
        '... on InvalidInput { field }',
      )
    expect(await enter('CITY-350200', 'PROVINCE')).toMatchObject([
      { __typename: 'InvalidInput', field: 'level' },
    ])
    expect(await enter('CITY-350200', 'CITY')).toEqual([])
    expect(await enter('DEPT-EDU', 'PROVINCE')).toEqual([])
    const selection = '{ publicInstitutionRule { id } }'
    const city = someone('reporter', 'CITY-350200')
    const { publicInstitutionRule } = await hub.act<{ publicInstitutionRule: { id: string } }>(
      city,
      'registerPublicInstitutionRule',
      { ...rule, unitId: 'CITY-350200', level: 'CITY' },
      selection,
    )
    const correction = { publicInstitutionRuleId: publicInstitutionRule.id, level: 'PROVINCE' }
    expect(await hub.refusals(city, 'correctPublicInstitutionRule', correction)).toMatchObject([
      { __typename: 'InvalidInput' },
    ])
    expect(
      await hub.refusals(city, 'registerRuleRevision', { ...revision, unitId: 'CITY-350200' }),
    ).toMatchObject([{ __typename: 'InvalidInput' }])
  })
})
