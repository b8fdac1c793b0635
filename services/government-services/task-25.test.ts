import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { xiamen, startServiceTask, pageUrl } from './testing/task.ts'

const proven = {
  certificateListsPublished: true,
  unitsWithCertificateList: true,
  baselessProofsCancelled: true,
  proofsReviewed: true,
  reformMeasuresPublished: true,
  unitsWithReformResults: true,
}
const withoutReform = { reformMeasuresPublished: false, unitsWithReformResults: false }

anyStore((stores) => {
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
    /** Publishes a reform measure with its progress and results. */
    const reform = async () => {
      const measure = { unitId: xiamen, title: 'One licence for food shops' }
      const id = await task.enter('ReformMeasure', measure)
      await task.actOn('publishReformMeasure', id, { url: pageUrl })
      await task.actOn('reportReformMeasure', id, { progress: 'In four districts.' })
      await task.actOn('concludeReformMeasure', id, { resultSummary: 'Two days instead of nine.' })
      return id
    }
    return { ...task, certificateListId, lawful, baseless, reform }
  }

  it('Task 25 is proven when the list is published and no requirement without legal basis is retained.', async () => {
    const { actOn, met, certificateListId, lawful, baseless, expectSound, reform } = await proofs()
    const nothing = Object.fromEntries(Object.keys(proven).map((name) => [name, false]))
    expect(await met()).toEqual(nothing)
    await actOn('publishCertificateList', certificateListId, {
      url: pageUrl,
      publishedOn: '2018-06-01',
    })
    await actOn('retainCertificateRequirement', lawful)
    await actOn('cancelCertificateRequirement', baseless, { decidedOn: '2018-06-01' })
    expect(await met()).toEqual({ ...proven, ...withoutReform })
    await reform()
    expect(await met()).toEqual(proven)
    await actOn('correctCertificateRequirement', baseless, { decision: 'KEEP' })
    expect(await met()).toEqual({ ...proven, baselessProofsCancelled: false })
    await expectSound()
  })

  it('Task 25 is not proven by an unpublished list.', async () => {
    const { actOn, enter, met, certificateListId, baseless, expectSound } = await proofs()
    await actOn('cancelCertificateRequirement', baseless)
    await actOn('publishCertificateList', certificateListId, { url: pageUrl })
    await enter('CertificateList', { unitId: xiamen, title: 'For firms', compiledOn: '2018-07-02' })
    expect(await met()).toEqual({
      ...proven,
      ...withoutReform,
      certificateListsPublished: false,
      proofsReviewed: false,
    })
    await expectSound()
  })

  it('An empty list that is published proves nothing.', async () => {
    const task = await startServiceTask(stores, 25)
    const id = await task.enter('CertificateList', {
      unitId: xiamen,
      title: 'Proofs asked for in 2018',
      compiledOn: '2018-05-02',
    })
    await task.actOn('publishCertificateList', id, { url: pageUrl })
    expect(await task.met()).toMatchObject({
      certificateListsPublished: false,
      unitsWithCertificateList: false,
      proofsReviewed: false,
    })
  })

  it('A published measure without progress or results is not disclosed in full.', async () => {
    const { actOn, met, reform } = await proofs()
    const id = await reform()
    expect(await met()).toMatchObject({ unitsWithReformResults: true })
    for (const field of ['progress', 'resultSummary']) {
      await actOn('correctReformMeasure', id, { [field]: null })
      expect(await met()).toMatchObject({ unitsWithReformResults: false })
      await actOn('correctReformMeasure', id, { [field]: 'As before.' })
    }
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
    const { actOn, hub, lawful, certificateListId, reform } = await proofs()
    await actOn('retainCertificateRequirement', lawful)
    await reform()
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
