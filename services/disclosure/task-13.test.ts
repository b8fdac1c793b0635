import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { pageUrl, policy, startDisclosureTask, xiamen } from './testing/task.ts'

const published = { publishedOn: '2018-06-01', url: pageUrl }
const interpretation = { title: 'The new standard', matter: 'POLICY', channel: 'WEBSITE' }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 13)
    const policyDocumentId = await task.enter('PolicyDocument', { ...policy, isSpecialised: true })
    const interpretationId = await task.enter('Interpretation', {
      ...interpretation,
      ...published,
      policyDocumentId,
      byLeadDrafter: true,
    })
    const produce = (form: string, overrides: object = published) =>
      task.act('registerInterpretationProduct', {
        interpretationId,
        form,
        title: form,
        ...overrides,
      })
    return { ...task, policyDocumentId, interpretationId, produce }
  }
  const drafter = { interpretedByLeadDrafter: 'true (1 of 1)' }
  const specialised = { ...drafter, unitsWithSpecialisedPolicies: 'true (1 of 1)' }

  it('A specialised policy needs an interpretation in another form than text.', async () => {
    const { produce, indicatorValues, act } = await begin()
    await produce('TEXT')
    const interpretationProductId = await produce('VIDEO', {})
    expect(await indicatorValues()).toEqual({
      ...specialised,
      specialisedPoliciesShown: 'false (0 of 1)',
    })
    await act('publishInterpretationProduct', { interpretationProductId, ...published })
    expect(await indicatorValues()).toEqual({
      ...specialised,
      specialisedPoliciesShown: 'true (1 of 1)',
    })
    await act('correctInterpretationProduct', { interpretationProductId, form: 'TEXT' })
    expect(await indicatorValues()).toEqual({
      ...specialised,
      specialisedPoliciesShown: 'false (0 of 1)',
    })
  })

  it('Published pieces are counted in their interpretation and in its policy.', async () => {
    const { produce, hub, act, interpretationId, policyDocumentId } = await begin()
    for (const form of ['TEXT', 'CHART', 'CASE']) await produce(form)
    const query = `{ disclosure { policyDocuments { nodes { publishedInterpretations vividProducts
      interpretations { nodes { vividProducts products { nodes { form } } } } } } } }`
    const policies = (node: object) => ({ disclosure: { policyDocuments: { nodes: [node] } } })
    const vivid = { publishedInterpretations: 1, vividProducts: 2 }
    expect(await hub.unit(xiamen, query)).toMatchObject(
      policies({ ...vivid, interpretations: { nodes: [{ vividProducts: 2 }] } }),
    )
    const other = await act('registerPolicyDocument', { unitId: xiamen, ...policy, docNo: '2' })
    await act('correctInterpretation', { interpretationId, policyDocumentId: other })
    const known = (docNo: string) =>
      hub.unit(
        xiamen,
        query.replace('policyDocuments', `policyDocuments(where: { docNo: "${docNo}" })`),
      )
    expect(await known('2')).toMatchObject(policies(vivid))
    expect(await known(policy.docNo)).toMatchObject(
      policies({ publishedInterpretations: 0, vividProducts: 0 }),
    )
    expect(policyDocumentId).not.toBe(other)
  })

  it('A policy that needs no expert knowledge needs no interpretation in another form.', async () => {
    const { act, indicatorValues, policyDocumentId } = await begin()
    await act('correctPolicyDocument', { policyDocumentId, isSpecialised: false })
    expect(await indicatorValues()).toEqual({
      ...drafter,
      unitsWithSpecialisedPolicies: 'false (0 of 1)',
      specialisedPoliciesShown: 'null (0 of 0)',
    })
  })

  it('An interpretation does not show its policy to the public before the policy is published.', async () => {
    const { act, enter, hub, reporter } = await begin()
    const policyDocumentId = await enter('PolicyDocument', {
      ...policy,
      publishedOn: null,
      url: null,
    })
    await act('registerInterpretation', {
      unitId: xiamen,
      ...interpretation,
      ...published,
      policyDocumentId,
    })
    const [last] = await hub.store.log.read((await hub.store.log.head()) - 1, 1)
    expect(last).toMatchObject({
      kind: 'policyDocument.summedUp',
      audience: 'CONCERNED',
      actor: reporter.subject,
    })
    const query = `{ disclosure { interpretations(where: { policyDocumentId: "${policyDocumentId}" }) {
      nodes { title policyDocument { title } } } } }`
    const seen = (policyDocument: object | null) => ({
      disclosure: { interpretations: { nodes: [{ title: interpretation.title, policyDocument }] } },
    })
    expect(await hub.unit(xiamen, query, reporter)).toEqual(seen({ title: policy.title }))
    expect(await hub.unit(xiamen, query)).toEqual(seen(null))
  })
})
