import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { xiamen, startServiceTask } from './testing/task.ts'

const inspection = {
  unitId: xiamen,
  inspector: 'Office of approval reform',
  inspectedOn: '2018-09-03',
  scope: 'Guides of the education bureau.',
  items: 40,
  sampleSize: 10,
}
const proven = { guideInspectionsConcluded: true, guideFindingsVerified: true }

anyStore((stores) => {
  const checked = async () => {
    const task = await startServiceTask(stores, 28)
    const guideInspectionId = await task.enter('GuideInspection', inspection)
    const find = (fault: string) =>
      task.enter('GuideFinding', {
        guideInspectionId,
        itemCode: '350200-0731',
        fault,
        what: 'The window is elsewhere.',
        foundOn: '2018-09-04',
      })
    return { ...task, guideInspectionId, find }
  }

  it('Task 28 is proven when a check is concluded and all its faults are verified.', async () => {
    const { actOn, expectSound, find, guideInspectionId, met } = await checked()
    expect(await met()).toEqual({ ...proven, guideInspectionsConcluded: false })
    await actOn('concludeGuideInspection', guideInspectionId, { concludedOn: '2018-09-05' })
    expect(await met()).toEqual(proven)
    const open = await find('INACCURATE')
    expect(await met()).toEqual({ ...proven, guideFindingsVerified: false })
    await actOn('rectifyGuideFinding', open, { rectifiedOn: '2018-09-20' })
    expect(await met()).toEqual({ ...proven, guideFindingsVerified: false })
    await actOn('verifyGuideFinding', open)
    expect(await met()).toEqual(proven)
    await actOn('correctGuideInspection', guideInspectionId, { concludedOn: null })
    expect(await met()).toEqual({ ...proven, guideInspectionsConcluded: false })
    await expectSound()
  })

  it('A check shows how many faults it found and how many are open.', async () => {
    const { actOn, expectSound, find, guideInspectionId, hub } = await checked()
    const rectified = await find('NON_STANDARD')
    await find('DIFFERS_FROM_PRACTICE')
    await actOn('rectifyGuideFinding', rectified)
    await actOn('verifyGuideFinding', rectified)
    await actOn('concludeGuideInspection', guideInspectionId)
    const query = `{ services {
      indicators(year: 2018, topics: ["government-services.guideInspections"]) { name value { numerator denominator } }
      guideInspections { nodes { found open
        findings(where: { verifiedOn: { exists: false } }) { nodes { fault } } } } } }`
    expect(await hub.unit(xiamen, query)).toMatchObject({
      services: {
        indicators: expect.arrayContaining([
          { name: 'guideInspectionsFaultless', value: { numerator: 0, denominator: 1 } },
          { name: 'guideFindingsRectified', value: { numerator: 1, denominator: 2 } },
        ]),
        guideInspections: {
          nodes: [{ found: 2, open: 1, findings: { nodes: [{ fault: 'DIFFERS_FROM_PRACTICE' }] } }],
        },
      },
    })
    await expectSound()
  })

  it('Verifying an unrectified fault, days out of order and an oversized sample are refused.', async () => {
    const { actOn, find, guideInspectionId, hub, reporter } = await checked()
    const guideFindingId = await find('INACCURATE')
    const refused = async (mutation: string, input: object, refusal = 'InvalidInput') =>
      expect(await hub.refusals(reporter, mutation, input)).toMatchObject([{ __typename: refusal }])
    await refused('verifyGuideFinding', { guideFindingId })
    await refused('rectifyGuideFinding', { guideFindingId, rectifiedOn: '2018-09-03' })
    await actOn('rectifyGuideFinding', guideFindingId, { rectifiedOn: '2018-09-20' })
    await refused('rectifyGuideFinding', { guideFindingId }, 'AlreadyDone')
    await refused('verifyGuideFinding', { guideFindingId, verifiedOn: '2018-09-19' })
    await refused('registerGuideInspection', { ...inspection, sampleSize: 41 })
    await refused('registerGuideInspection', { ...inspection, sampleSize: 0 })
    await refused('concludeGuideInspection', { guideInspectionId, concludedOn: '2018-09-02' })
  })
})
