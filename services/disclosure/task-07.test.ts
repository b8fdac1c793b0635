import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { requiredInformation } from './major-project/required-information.ts'
import { ProjectStage } from './major-project/enums.ts'
import { pageUrl, startDisclosureTask, fujian, xiamen } from './testing/task.ts'

const project = {
  year: 2018,
  projectCode: '2018-350200-48-01-000001',
  name: 'A second bridge',
  highConcern: true,
  stage: 'APPROVAL',
}
const information = {
  title: 'Approval of the feasibility study',
  formedOn: '2018-06-04',
  administrativeDecision: false,
  secrecyReviewedOn: '2018-06-05',
}
const published = { publishedOn: '2018-06-12', url: pageUrl }
const proven = { proven: true, failing: {} }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 7, { packs: ['proactive20', 'permit7'] })
    const majorProjectId = await task.enter('MajorProject', project)
    const disclose = (kind: string, overrides: object = published) =>
      task.act('registerMajorProjectDisclosure', {
        projectId: majorProjectId,
        kind,
        ...information,
        ...overrides,
      })
    const service = await disclose('SERVICE_INFO')
    const approval = await disclose('APPROVAL_RESULT')
    const failing = { proven: false, failing: { projectsDisclosedInTime: [majorProjectId] } }
    return { ...task, majorProjectId, disclose, service, approval, failing }
  }

  it('Task 7 is proven by projects with all information of their stage published.', async () => {
    const { proof, indicatorValues, hub } = await begin()
    expect(await proof()).toEqual(proven)
    expect(await indicatorValues()).toEqual({
      projectsDisclosedInTime: 'true (1 of 1)',
      unitsWithProjects: 'true (1 of 1)',
      projectsWithDisclosure: 'true (1 of 1)',
      highConcernDisclosedInTime: 'true (1 of 1)',
      projectInformationPublished: 'true (2 of 2)',
      projectInformationInTime: 'true (2 of 2)',
      projectDecisionsInTime: 'null (0 of 0)',
      projectInformationReviewed: 'true (2 of 2)',
    })
    const query = `{ disclosure { majorProjects { nodes { answeredFor unanswered publishedPieces
      disclosures { totalCount } } } } }`
    expect(await hub.unit(xiamen, query)).toEqual({
      disclosure: {
        majorProjects: {
          nodes: [
            {
              answeredFor: ['SERVICE_INFO', 'APPROVAL_RESULT'],
              unanswered: [],
              publishedPieces: 2,
              disclosures: { totalCount: 2 },
            },
          ],
        },
      },
    })
  })

  it('A project needs more information with each stage.', async () => {
    const { act, disclose, proof, majorProjectId, failing } = await begin()
    await act('advanceMajorProject', { majorProjectId, stage: 'CONSTRUCTION' })
    for (const kind of ['TENDER', 'CONSTRUCTION', 'QUALITY_SAFETY']) await disclose(kind)
    expect(await proof()).toEqual(failing)
    const notApplicableReason = 'It stands on land of the port.'
    await disclose('LAND_ACQUISITION', { formedOn: null, notApplicableReason })
    expect(await proof()).toEqual(proven)
    await act('advanceMajorProject', { majorProjectId, stage: 'COMPLETED' })
    expect(await proof()).toEqual(failing)
    await disclose('COMPLETION')
    expect(await proof()).toEqual(proven)
  })

  it('All entered information must be published, also beyond the stage.', async () => {
    const { act, disclose, proof, indicatorValues, failing } = await begin()
    const majorProjectDisclosureId = await disclose('DESIGN_CHANGE', {})
    expect(await proof()).toEqual(failing)
    await act('publishMajorProjectDisclosure', { majorProjectDisclosureId, ...published })
    expect(await proof()).toEqual(proven)
    const another = await disclose('DESIGN_CHANGE', { secrecyReviewedOn: null })
    expect(await proof()).toEqual(failing)
    await act('publishMajorProjectDisclosure', { majorProjectDisclosureId: another, ...published })
    expect(await proof()).toEqual(proven)
    expect(await indicatorValues()).toMatchObject({ projectInformationReviewed: 'false (3 of 4)' })
  })

  it('The proof names a project whose disclosures are no longer published.', async () => {
    const { act, proof, indicatorValues, service, approval, failing } = await begin()
    for (const majorProjectDisclosureId of [service, approval])
      await act('correctMajorProjectDisclosure', { majorProjectDisclosureId, publishedOn: null })
    expect(await proof()).toEqual(failing)
    expect(await indicatorValues()).toMatchObject({
      projectsWithDisclosure: 'false (0 of 1)',
      projectInformationPublished: 'false (0 of 2)',
    })
  })

  it('A project is not written when its disclosures do not change its coverage.', async () => {
    const { act, hub, service } = await begin()
    const head = await hub.store.log.head()
    const title = 'How to get approval'
    await act('correctMajorProjectDisclosure', { majorProjectDisclosureId: service, title })
    expect(await hub.store.log.head()).toBe(head + 1)
  })

  it('Task 7 is not proven by an empty list or by a list of another year.', async () => {
    const units = [xiamen, 'DEPT-DRC']
    const { enter, proof } = await startDisclosureTask(stores, 7, { units, as: fujian })
    await enter('MajorProject', { ...project, unitId: 'DEPT-DRC', year: 2017 })
    expect(await proof(fujian)).toEqual({ proven: false, failing: { unitsWithProjects: units } })
  })

  it('Information without a day and a reason, or with both, is refused.', async () => {
    const { hub, reporter, majorProjectId } = await begin()
    for (const overrides of [
      { formedOn: null },
      { notApplicableReason: 'None.' },
      { formedOn: null, notApplicableReason: 'None.', ...published },
    ])
      expect(
        await hub.refusals(
          reporter,
          'registerMajorProjectDisclosure',
          { projectId: majorProjectId, kind: 'TENDER', ...information, ...overrides },
          '... on InvalidInput { field }',
        ),
      ).toMatchObject([{ __typename: 'InvalidInput', field: 'formedOn' }])
  })
})

it('Each stage requires all information of the earlier stages.', () => {
  const counts = Object.values(ProjectStage).map((stage) => requiredInformation(stage).length)
  expect(counts).toEqual([2, 3, 6, 7])
})
