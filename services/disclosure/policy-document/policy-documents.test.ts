import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { anyStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph, type SubgraphUnderTest } from '../../../test/support/subgraph.ts'
import { disclosure } from '../index.ts'

const reporter = someone('reporter', 'CITY-350200')
const policy = {
  unitId: 'CITY-350200',
  docNo: '廈府〔2018〕1號',
  title: 'Measures for one-stop services',
  formedOn: '2018-05-19',
  disclosureType: 'PROACTIVE',
  affectsPublicInterest: true,
}
const url = 'https://www.example.cn/1.html'
const fields =
  '{ policyDocument { id publishedOn } errors { __typename ... on UserError { message } } }'

const enter = async (hub: SubgraphUnderTest, overrides: object = {}): Promise<string> => {
  const input = { ...policy, ...overrides }
  const { policyDocument } = await hub.act<{ policyDocument: { id: string } }>(
    reporter,
    'registerPolicyDocument',
    input,
    fields,
  )
  return policyDocument.id
}

anyStore((stores) => {
  const begin = () =>
    startSubgraph(disclosure, stores.fresh(), {
      now: '2018-06-01T09:00:00+08:00',
      expected: [
        { task: 1, units: ['CITY-350200'] },
        { task: 2, units: ['CITY-350200'] },
      ],
    })
  const firstValue = async (hub: SubgraphUnderTest, no: number) => {
    const { indicators } = await hub.task<{
      indicators: { value: { numerator: number; denominator: number } }[]
    }>(no, '{ indicators { value { numerator denominator } } }')
    const { numerator, denominator } = indicators[0]?.value ?? {}
    return `${numerator} of ${denominator}`
  }

  it('A policy proves task 1 once it is published; a withheld one proves it with its reason.', async () => {
    const hub = await begin()
    const policyDocumentId = await enter(hub)
    await enter(hub, { docNo: '2', disclosureType: 'NONE', withholdReason: 'State secret.' })
    expect(await firstValue(hub, 1)).toBe('1 of 2')
    expect(await firstValue(hub, 2)).toBe('0 of 2')
    const publication = { policyDocumentId, url, publishedOn: '2018-05-20' }
    expect(await hub.act(reporter, 'publishPolicyDocument', publication, fields)).toEqual({
      policyDocument: { id: policyDocumentId, publishedOn: '2018-05-20' },
      errors: [],
    })
    expect(await firstValue(hub, 1)).toBe('2 of 2')
    await hub.act(
      reporter,
      'correctPolicyDocument',
      { policyDocumentId, disclosureClause: 'Yearly, on the portal.' },
      fields,
    )
    expect(await firstValue(hub, 2)).toBe('1 of 2')
    await expectConsistentStore(hub.store, disclosure.indicators)
  })

  it('An unpublished policy is visible to its unit only, and policies are listed by filter.', async () => {
    const hub = await begin()
    const policyDocumentId = await enter(hub)
    const queryOf = (where: string) =>
      `{ disclosure { policyDocuments${where} { nodes { docNo history { kind actor } } } } }`
    const open = '(where: { publishedOn: { exists: false } })'
    const seen = { docNo: policy.docNo }
    expect(await hub.unit('PROV-350000', queryOf(open))).toEqual({
      disclosure: { policyDocuments: { nodes: [] } },
    })
    expect(await hub.unit('PROV-350000', queryOf(open), reporter)).toMatchObject({
      disclosure: { policyDocuments: { nodes: [seen] } },
    })
    await hub.act(reporter, 'publishPolicyDocument', { policyDocumentId, url }, fields)
    expect(
      await hub.unit('PROV-350000', queryOf('(where: { disclosureType: [PROACTIVE] })')),
    ).toEqual({
      disclosure: {
        policyDocuments: {
          nodes: [{ ...seen, history: [{ kind: 'policyDocument.published', actor: null }] }],
        },
      },
    })
  })

  it('Policy mutations refuse strangers, repeated publications, unknown records and invalid values.', async () => {
    const hub = await begin()
    const policyDocumentId = await enter(hub, { externalId: 'a' })
    await hub.act(reporter, 'publishPolicyDocument', { policyDocumentId, url }, fields)
    const publication = { policyDocumentId, url }
    for (const [viewer, mutation, input, refusal] of [
      [someone('reporter', 'DEPT-DRC'), 'registerPolicyDocument', policy, 'NotAllowed'],
      [reporter, 'registerPolicyDocument', { ...policy, title: ' ' }, 'InvalidInput'],
      [reporter, 'registerPolicyDocument', { ...policy, formedOn: '2018-06-02' }, 'InvalidInput'],
      [reporter, 'registerPolicyDocument', { ...policy, externalId: 'a' }, 'InvalidInput'],
      [reporter, 'publishPolicyDocument', publication, 'AlreadyDone'],
      [reporter, 'publishPolicyDocument', { ...publication, policyDocumentId: 'x' }, 'NotFound'],
      [
        reporter,
        'correctPolicyDocument',
        { policyDocumentId, publishedOn: '2018-05-01' },
        'InvalidInput',
      ],
      [
        reporter,
        'registerPolicyExecutionUpdate',
        { policyDocumentId: 'x', subject: 's' },
        'NotFound',
      ],
    ] as const)
      expect(await hub.refusals(viewer, mutation, input)).toMatchObject([{ __typename: refusal }])
    expect(await hub.store.log.head()).toBe(2)
  })

  it('An execution update gets the unit of its policy and is listed under it.', async () => {
    const hub = await begin()
    const policyDocumentId = await enter(hub)
    await hub.act(
      reporter,
      'registerPolicyExecutionUpdate',
      { policyDocumentId, subject: 'First results', publishedOn: '2018-05-30', url },
      '{ errors { ... on UserError { message } } policyExecutionUpdate { unit { id } } }',
    )
    const query =
      '{ disclosure { policyDocuments { nodes { executionUpdates { nodes { subject } } } } } }'
    expect(await hub.unit('CITY-350200', query, reporter)).toEqual({
      disclosure: {
        policyDocuments: {
          nodes: [{ executionUpdates: { nodes: [{ subject: 'First results' }] } }],
        },
      },
    })
  })
})
