import { expect, it } from 'vitest'
import { eachStore } from '../../test/support/stores.ts'
import { xiamen, startServiceTask, pageUrl } from './testing/task.ts'

eachStore((stores) => {
  const proofs = async () => {
    const task = await startServiceTask(stores, 25)
    const certificateListId = await task.enter('CertificateList', {
      unitId: xiamen,
      title: 'Proofs asked for in 2018',
      compiledOn: '2018-05-02',
    })
    const listed = { certificateListId, itemCode: '350200-0731', listedOn: '2018-05-02' }
    const lawful = await task.enter('CertificateRequirement', {
      ...listed,
      name: 'Land title',
      legalBasis: 'Property Law, article 10',
    })
    const baseless = await task.enter('CertificateRequirement', {
      ...listed,
      name: 'Proof of being alive',
    })
    return { ...task, certificateListId, lawful, baseless }
  }

  it('Task 25 is proven when the list is published and no requirement without legal basis is retained.', async () => {
    const { actOn, met, certificateListId, lawful, baseless, expectSound } = await proofs()
    expect(await met()).toEqual({
      certificateListsPublished: false,
      baselessProofsCancelled: false,
    })
    await actOn('publishCertificateList', certificateListId, {
      url: pageUrl,
      publishedOn: '2018-06-01',
    })
    await actOn('retainCertificateRequirement', lawful)
    await actOn('cancelCertificateRequirement', baseless, { decidedOn: '2018-06-01' })
    expect(await met()).toEqual({ certificateListsPublished: true, baselessProofsCancelled: true })
    await actOn('correctCertificateRequirement', baseless, { decision: 'KEEP' })
    expect(await met()).toEqual({ certificateListsPublished: true, baselessProofsCancelled: false })
    await expectSound()
  })

  it('Task 25 is not proven by an unpublished list.', async () => {
    const { actOn, enter, met, certificateListId, baseless, expectSound } = await proofs()
    await actOn('cancelCertificateRequirement', baseless)
    await actOn('publishCertificateList', certificateListId, { url: pageUrl })
    await enter('CertificateList', { unitId: xiamen, title: 'For firms', compiledOn: '2018-07-02' })
    expect(await met()).toEqual({ certificateListsPublished: false, baselessProofsCancelled: true })
    await expectSound()
  })

  it('A second decision, an incomplete one and one before the list are refused.', async () => {
    const {
      actOn,
      hub,
      reporter,
      certificateListId,
      baseless: certificateRequirementId,
    } = await proofs()
    await actOn('cancelCertificateRequirement', certificateRequirementId)
    const refusals = (mutation: string, input: object) => hub.refusals(reporter, mutation, input)
    expect(
      await refusals('retainCertificateRequirement', { certificateRequirementId }),
    ).toMatchObject([{ __typename: 'AlreadyDone' }])
    for (const wrong of [{ decision: null }, { decidedOn: '2018-05-01' }])
      expect(
        await refusals('correctCertificateRequirement', { certificateRequirementId, ...wrong }),
      ).toMatchObject([{ __typename: 'InvalidInput' }])
    const early = { certificateListId, url: pageUrl, publishedOn: '2018-05-01' }
    expect(await refusals('publishCertificateList', early)).toMatchObject([
      { __typename: 'InvalidInput' },
    ])
  })

  it('The indicators count published reform measures and reviewed requirements.', async () => {
    const { actOn, enter, hub, lawful, certificateListId } = await proofs()
    await actOn('retainCertificateRequirement', lawful)
    const measure = { unitId: xiamen, title: 'One licence for food shops' }
    const measureId = await enter('ReformMeasure', measure)
    await actOn('publishReformMeasure', measureId, { url: pageUrl })
    await actOn('reportReformMeasure', measureId, { progress: 'In four districts.' })
    await actOn('concludeReformMeasure', measureId, { resultSummary: 'Two days instead of nine.' })
    const query = `{ services {
      indicators(year: 2018, topics: ["government-services.certificates"]) { name value { numerator denominator } }
      reformMeasures { nodes { progress resultSummary } }
      certificateLists { nodes { id items(where: { decision: [KEEP] }) { nodes { name } } } } } }`
    expect(await hub.unit(xiamen, query)).toMatchObject({
      services: {
        indicators: expect.arrayContaining([
          { name: 'reformMeasuresPublished', value: { numerator: 1, denominator: 1 } },
          { name: 'proofsReviewed', value: { numerator: 1, denominator: 2 } },
        ]),
        reformMeasures: {
          nodes: [{ progress: 'In four districts.', resultSummary: 'Two days instead of nine.' }],
        },
        certificateLists: {
          nodes: [{ id: certificateListId, items: { nodes: [{ name: 'Land title' }] } }],
        },
      },
    })
  })
})
