import { expect, it } from 'vitest'
import { eachStore } from '../../test/support/stores.ts'
import { city, openTask, url } from './testing/task.ts'

eachStore((stores) => {
  const proofs = async () => {
    const task = await openTask(25, stores)
    const proofListId = await task.enter('ProofList', {
      unitId: city,
      title: 'Proofs asked for in 2018',
      compiledOn: '2018-05-02',
    })
    const listed = { proofListId, itemCode: '350200-0731', listedOn: '2018-05-02' }
    const lawful = await task.enter('ProofItem', {
      ...listed,
      name: 'Land title',
      legalBasis: 'Property Law, article 10',
    })
    const baseless = await task.enter('ProofItem', { ...listed, name: 'Proof of being alive' })
    return { ...task, proofListId, lawful, baseless }
  }

  it('is proven when the list is public and nothing without legal basis is kept', async () => {
    const { does, met, proofListId, lawful, baseless, expectSound } = await proofs()
    expect(await met()).toEqual({ proofListsPublished: false, baselessProofsCancelled: false })
    await does('publishProofList', proofListId, { url, publishedOn: '2018-06-01' })
    await does('keepProofItem', lawful)
    await does('cancelProofItem', baseless, { decidedOn: '2018-06-01' })
    expect(await met()).toEqual({ proofListsPublished: true, baselessProofsCancelled: true })
    await does('correctProofItem', baseless, { decision: 'KEEP' })
    expect(await met()).toEqual({ proofListsPublished: true, baselessProofsCancelled: false })
    await expectSound()
  })

  it('is not proven by a list nobody can read', async () => {
    const { does, enter, met, proofListId, baseless, expectSound } = await proofs()
    await does('cancelProofItem', baseless)
    await does('publishProofList', proofListId, { url })
    await enter('ProofList', { unitId: city, title: 'For firms', compiledOn: '2018-07-02' })
    expect(await met()).toEqual({ proofListsPublished: false, baselessProofsCancelled: true })
    await expectSound()
  })

  it('refuses a second decision, half of one, and one before the list', async () => {
    const { does, hub, reporter, proofListId, baseless: proofItemId } = await proofs()
    await does('cancelProofItem', proofItemId)
    const refusals = (mutation: string, input: object) => hub.refusals(reporter, mutation, input)
    expect(await refusals('keepProofItem', { proofItemId })).toMatchObject([
      { __typename: 'AlreadyDone' },
    ])
    for (const wrong of [{ decision: null }, { decidedOn: '2018-05-01' }])
      expect(await refusals('correctProofItem', { proofItemId, ...wrong })).toMatchObject([
        { __typename: 'InvalidInput' },
      ])
    const early = { proofListId, url, publishedOn: '2018-05-01' }
    expect(await refusals('publishProofList', early)).toMatchObject([
      { __typename: 'InvalidInput' },
    ])
  })

  it('shows how far the reform and its review have come', async () => {
    const { does, enter, hub, lawful, proofListId } = await proofs()
    await does('keepProofItem', lawful)
    const measure = { unitId: city, title: 'One licence for food shops' }
    const measureId = await enter('ReformMeasure', measure)
    await does('publishReformMeasure', measureId, { url })
    await does('reportReformMeasure', measureId, { progress: 'In four districts.' })
    await does('concludeReformMeasure', measureId, { resultSummary: 'Two days instead of nine.' })
    const query = `{ services {
      indicators(year: 2018, tasks: [25]) { name value { numerator denominator } }
      reformMeasures { nodes { progress resultSummary } }
      proofLists { nodes { id items(where: { decision: [KEEP] }) { nodes { name } } } } } }`
    expect(await hub.unit(city, query)).toMatchObject({
      services: {
        indicators: expect.arrayContaining([
          { name: 'reformMeasuresPublished', value: { numerator: 1, denominator: 1 } },
          { name: 'proofsReviewed', value: { numerator: 1, denominator: 2 } },
        ]),
        reformMeasures: {
          nodes: [{ progress: 'In four districts.', resultSummary: 'Two days instead of nine.' }],
        },
        proofLists: { nodes: [{ id: proofListId, items: { nodes: [{ name: 'Land title' }] } }] },
      },
    })
  })
})
