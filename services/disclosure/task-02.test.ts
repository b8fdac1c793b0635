import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { pageUrl, policy, startDisclosureTask, xiamen } from './testing/task.ts'

const published = { publishedOn: '2018-07-12', url: pageUrl }
const later = { ...policy, formedOn: '2018-05-19', publishedOn: '2018-05-25' }
const touching = { ...later, affectsPublicInterest: true }
const clause = { disclosureClause: 'Results are published each quarter on the portal.' }
const proven = { proven: true, failing: {} }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 2)
    const policyDocumentId = await task.enter('PolicyDocument', { ...touching, ...clause })
    return { ...task, policyDocumentId }
  }

  it('Task 2 is proven when each policy of public interest has a clause.', async () => {
    const { act, proof, indicatorValues, policyDocumentId } = await begin()
    expect(await proof()).toEqual(proven)
    await act('correctPolicyDocument', { policyDocumentId, disclosureClause: null })
    expect(await proof()).toEqual({
      proven: false,
      failing: { policiesWithClause: [policyDocumentId] },
    })
    expect(await indicatorValues()).toEqual({
      policiesWithClause: 'false (0 of 1)',
      unitsWithPublicInterestPolicies: 'true (1 of 1)',
      policiesWithUpdate: 'false (0 of 1)',
    })
  })

  it('Policies formed by the day of the notice, or without public interest, need no clause.', async () => {
    const { enter, proof } = await begin()
    await enter('PolicyDocument', { ...touching, formedOn: '2018-05-18' })
    await enter('PolicyDocument', later)
    expect(await proof()).toEqual(proven)
  })

  it('Task 2 is not proven by policies older than the notice, or of no public interest, alone.', async () => {
    const { enter, proof } = await startDisclosureTask(stores, 2)
    await enter('PolicyDocument', { ...touching, ...clause, formedOn: '2018-05-18' })
    const failing = { unitsWithPublicInterestPolicies: [xiamen] }
    expect(await proof()).toEqual({ proven: false, failing })
    await enter('PolicyDocument', later)
    expect(await proof()).toEqual({ proven: false, failing })
    await enter('PolicyDocument', { ...touching, ...clause })
    expect(await proof()).toEqual(proven)
  })

  it('The indicators count policies with a published execution update.', async () => {
    const { act, indicatorValues, hub, policyDocumentId } = await begin()
    const input = { policyDocumentId, subject: 'The first quarter' }
    const policyExecutionUpdateId = await act('registerPolicyExecutionUpdate', input)
    expect(await indicatorValues()).toMatchObject({ policiesWithUpdate: 'false (0 of 1)' })
    const query = `{ disclosure { policyDocuments { nodes { publishedUpdates
      executionUpdates { nodes { subject } } } } } }`
    const seen = (publishedUpdates: number, ...nodes: object[]) => ({
      disclosure: {
        policyDocuments: { nodes: [{ publishedUpdates, executionUpdates: { nodes } }] },
      },
    })
    expect(await hub.unit(xiamen, query)).toEqual(seen(0))
    await act('publishPolicyExecutionUpdate', { policyExecutionUpdateId, ...published })
    expect(await indicatorValues()).toMatchObject({ policiesWithUpdate: 'true (1 of 1)' })
    expect(await hub.unit(xiamen, query)).toEqual(seen(1, { subject: input.subject }))
    await act('correctPolicyExecutionUpdate', { policyExecutionUpdateId, publishedOn: null })
    expect(await indicatorValues()).toMatchObject({ policiesWithUpdate: 'false (0 of 1)' })
  })
})
