import { expect, it } from 'vitest'
import { anyStore } from '../../../test/support/stores.ts'
import { fujian, startDisclosureTask, xiamen } from '../testing/task.ts'

const drc = 'DEPT-DRC'
const packs = ['proactive20', 'permit7', 'op5', 'op24', 'op48']
const project = {
  year: 2018,
  projectCode: '2018-350200-48-01-000001',
  name: 'A second bridge',
  highConcern: true,
  stage: 'APPROVAL',
}
const none = { proven: true, failing: {} }

anyStore((stores) => {
  it.each([13, 16])('Task %i is not proven on an empty hub.', async (number) => {
    const { proof, states } = await startDisclosureTask(stores, number, { packs })
    expect(await proof()).toMatchObject({ proven: false })
    expect(Object.values(await states())).not.toContain('MET')
  })

  it.each([
    [2, 'PUBLIC_INTEREST_POLICIES'],
    [4, 'PROPOSALS'],
    [5, 'RANDOM_INSPECTIONS'],
    [7, 'MAJOR_PROJECTS'],
    [8, 'RESOURCE_TRANSACTIONS'],
    [13, 'SPECIALISED_POLICIES'],
    [14, 'BATTLE_POLICIES'],
    [16, 'PUBLIC_OPINION_INCIDENTS'],
  ])('Task %i is proven by the declaration that there is none: %s.', async (number, matter) => {
    const { proof, declareNone, act } = await startDisclosureTask(stores, number)
    const disclosureNilReportId = await declareNone(matter)
    expect(await proof()).toEqual(none)
    await act('withdrawDisclosureNilReport', { disclosureNilReportId })
    expect(await proof()).toMatchObject({ proven: false })
  })

  it('A declaration is of one unit, one matter and one year.', async () => {
    const units = [xiamen, drc]
    const task = await startDisclosureTask(stores, 7, { units, as: fujian })
    const lacking = (...those: string[]) => ({
      proven: false,
      failing: { unitsWithProjects: those },
    })
    await task.declareNone('PROPOSALS')
    await task.declareNone('MAJOR_PROJECTS', { year: 2017, declaredOn: '2018-01-10' })
    expect(await task.proof(fujian)).toEqual(lacking(...units))
    await task.declareNone('MAJOR_PROJECTS')
    expect(await task.proof(fujian)).toEqual(lacking(drc))
    await task.declareNone('MAJOR_PROJECTS', { unitId: drc })
    expect(await task.proof(fujian)).toEqual(none)
    expect(await task.indicatorValues(fujian)).toMatchObject({ unitsWithProjects: 'true (2 of 2)' })
  })

  it('A declaration is void once a record contradicts it.', async () => {
    const task = await startDisclosureTask(stores, 7, { packs })
    await task.declareNone('MAJOR_PROJECTS')
    const majorProjectId = await task.enter('MajorProject', project)
    expect(await task.proof()).toEqual({
      proven: false,
      failing: { projectsDisclosedInTime: [majorProjectId] },
    })
    const inspections = await startDisclosureTask(stores, 5)
    await inspections.declareNone('RANDOM_INSPECTIONS')
    await inspections.enter('RandomInspectionItem', {
      year: 2018,
      version: '1',
      title: 'Labels of food',
      target: 'Supermarkets',
      legalBasis: 'Food Safety Law, article 110.',
      publishedOn: '2018-06-20',
      url: 'https://www.example.cn/1.html',
    })
    expect(await inspections.proof()).toEqual({
      proven: false,
      failing: { unitsWithConcludedRuns: [xiamen] },
    })
  })

  it('A declaration names a day and a person, and is public.', async () => {
    const { declareNone, hub, reporter } = await startDisclosureTask(stores, 7)
    await declareNone('MAJOR_PROJECTS')
    const query = `{ disclosure { disclosureNilReports { nodes {
      matter year declaredOn declaredBy basis withdrawnOn } } } }`
    expect(await hub.unit(xiamen, query)).toMatchObject({
      disclosure: {
        disclosureNilReports: {
          nodes: [{ matter: 'MAJOR_PROJECTS', year: 2018, declaredOn: '2018-08-01' }],
        },
      },
    })
    const early = {
      unitId: xiamen,
      matter: 'MAJOR_PROJECTS',
      year: 2018,
      declaredOn: '2017-12-31',
      declaredBy: 'Head of the office',
      basis: 'The register.',
    }
    const selection = '... on InvalidInput { field }'
    expect(await hub.refusals(reporter, 'fileDisclosureNilReport', early, selection)).toEqual([
      { __typename: 'InvalidInput', message: expect.any(String), field: 'declaredOn' },
    ])
  })
})
