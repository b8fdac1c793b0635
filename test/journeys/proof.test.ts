import { expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

interface Condition {
  readonly indicator: { readonly name: string }
  readonly met: boolean | null
  readonly failing: {
    readonly totalCount: number
    readonly nodes: readonly { readonly unitId: string; readonly recordId: string | null }[]
  }
}

interface Proof {
  readonly claimedPercentage: number | null
  readonly proven: boolean | null
  readonly met: { readonly numerator: number; readonly denominator: number }
  readonly conditions: readonly Condition[]
  readonly discrepancies: readonly string[]
  readonly rollUp: {
    readonly policy: string
    readonly units: { readonly numerator: number; readonly denominator: number }
    readonly met: boolean | null
  }
}

const condition = '{ indicator { name } met failing { totalCount nodes { unitId recordId } } }'
const proof = `{ claimedPercentage proven met { numerator denominator } conditions ${condition} discrepancies
  rollUp { policy units { numerator denominator } met } }`

const proofOf = async (hub: TestHub, no: number): Promise<Proof> => {
  const { assignment } = await hub.public.get<{ assignment: { proof: Proof } }>(
    `{ assignment(id: "fujian-2018-43:${no}:CITY-350200") { proof ${proof} } }`,
  )
  return assignment.proof
}

const claimAll = async (hub: TestHub, no: number): Promise<void> => {
  const city = await hub.as('reporter', 'CITY-350200')
  const office = await hub.as('supervisor', 'PROV-350000')
  const assignmentId = `fujian-2018-43:${no}:CITY-350200`
  await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { state }')
  const { submission } = await city.act<{ submission: { id: string } }>(
    'submitProgress',
    {
      assignmentId,
      text: 'All is done.',
      percentage: 100,
      evidence: [{ url: 'https://www.xm.gov.cn/interview', publishedOn: '2018-10-20' }],
    },
    'submission { id }',
  )
  const submissionId = submission.id
  await office.act('acceptSubmission', { submissionId }, 'submission { status }')
}

const interpretation = {
  unitId: 'CITY-350200',
  leaderName: '李明',
  isPrincipal: true,
  form: 'PRESS_CONFERENCE',
  heldOn: '2018-09-03',
  topic: 'Housing policy',
  coversBackground: true,
  coversTasks: true,
  coversFollowUp: true,
  url: 'https://www.xm.gov.cn/interview',
}

eachStore((store) => {
  it('A proof shows the discrepancy between a claim and the records, until a record resolves it.', async () => {
    const hub = await openHub(store.fresh())
    await claimAll(hub, 11)
    const unmet = {
      indicator: { name: 'leaderInterpreted' },
      met: false,
      failing: { totalCount: 1, nodes: [{ unitId: 'CITY-350200', recordId: null }] },
    }
    const none = { numerator: 0, denominator: 1 }
    expect(await proofOf(hub, 11)).toEqual({
      claimedPercentage: 100,
      proven: false,
      met: none,
      conditions: [unmet],
      discrepancies: ['leaderInterpreted'],
      rollUp: { policy: 'ALL', units: none, met: false },
    })
    const city = await hub.as('reporter', 'CITY-350200')
    await city.act('recordLeaderInterpretation', interpretation, 'leaderInterpretation { id }')
    const all = { numerator: 1, denominator: 1 }
    expect(await proofOf(hub, 11)).toMatchObject({
      proven: true,
      met: all,
      discrepancies: [],
      rollUp: { units: all, met: true },
    })
    const { task } = await hub.public.get<{ task: { proof: Proof } }>(
      `{ task(id: "fujian-2018-43:11") { proof ${proof} } }`,
    )
    expect(task.proof).toMatchObject({ claimedPercentage: null, proven: false, discrepancies: [] })
    expect(task.proof.rollUp.units.numerator).toBe(1)
    expect(task.proof.rollUp.units.denominator).toBeGreaterThan(10)
    expect(task.proof.conditions[0]?.failing.totalCount).toBe(
      task.proof.rollUp.units.denominator - 1,
    )
  })

  it('A proof names the failing records page by page, and what is proven but not claimed.', async () => {
    const hub = await openHub(store.fresh())
    const city = await hub.as('reporter', 'CITY-350200')
    const ids: string[] = []
    for (const docNo of ['廈府〔2018〕1號', '廈府〔2018〕2號', '廈府〔2018〕3號']) {
      const { policyDocument } = await city.act<{ policyDocument: { id: string } }>(
        'registerPolicyDocument',
        {
          unitId: 'CITY-350200',
          docNo,
          title: 'Measures',
          formedOn: '2018-05-02',
          disclosureType: 'PROACTIVE',
          affectsPublicInterest: true,
        },
        'policyDocument { id }',
      )
      ids.push(policyDocument.id)
    }
    const failing = async (after: string | null) => {
      const { assignment } = await hub.public.get<{
        assignment: {
          proof: {
            conditions: {
              failing: {
                nodes: { recordId: string; recordType: string }[]
                pageInfo: { endCursor: string; hasNextPage: boolean }
              }
            }[]
          }
        }
      }>(
        `query ($after: String) { assignment(id: "fujian-2018-43:1:CITY-350200") { proof { conditions {
          failing(first: 2, after: $after) { nodes { recordId recordType } pageInfo { endCursor hasNextPage } } } } } }`,
        { after },
      )
      return assignment.proof.conditions[0]?.failing
    }
    const first = await failing(null)
    expect(first?.pageInfo.hasNextPage).toBe(true)
    const second = await failing(first?.pageInfo.endCursor ?? null)
    expect(second?.pageInfo.hasNextPage).toBe(false)
    const found = [...(first?.nodes ?? []), ...(second?.nodes ?? [])]
    expect(found.map(({ recordId }) => recordId).sort()).toEqual([...ids].sort())
    expect(new Set(found.map(({ recordType }) => recordType))).toEqual(new Set(['PolicyDocument']))
    for (const policyDocumentId of ids)
      await city.act(
        'publishPolicyDocument',
        { policyDocumentId, url: 'https://www.xm.gov.cn/1.html', publishedOn: '2018-05-20' },
        'policyDocument { id }',
      )
    expect((await proofOf(hub, 1)).proven).toBe(false)
    const decision = {
      unitId: 'CITY-350200',
      meeting: 'EXECUTIVE',
      heldOn: '2018-05-14',
      title: 'A plan for old quarters',
      disclosureType: 'NONE',
      withholdReason: 'State secret.',
    }
    await city.act('registerMeetingDecision', decision, 'meetingDecision { id }')
    const proven = await proofOf(hub, 1)
    expect(proven).toMatchObject({ claimedPercentage: 0, proven: true })
    expect(proven.discrepancies).toEqual([
      'policiesAnsweredFor',
      'unitsWithPolicies',
      'decisionsAnsweredFor',
      'governmentsWithDecisions',
    ])
  })
})
