import { expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const id = 'fujian-2018-43:11:CITY-350200'

interface AssignmentResponse {
  readonly assignment: {
    readonly state: string
    readonly light: string | null
    readonly lateness: { readonly kind: string; readonly workingDays: number }
    readonly submissions: readonly {
      readonly version: number
      readonly reviewRemark: string | null
    }[]
  }
}

const assignmentStatus = async (hub: TestHub, person = hub.public) =>
  (
    await person.get<AssignmentResponse>(
      `{ assignment(id: "${id}") { state light lateness { kind workingDays } submissions { version reviewRemark } } }`,
    )
  ).assignment

const submit = { assignmentId: id, text: 'The mayor explained the policy online.', percentage: 100 }

interface Submitted {
  readonly submission: { readonly id: string; readonly status: string; readonly version: number }
}

eachStore((store) => {
  it('A report goes from acknowledged over submitted, returned and accepted to closed.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-12-27T09:00:00+08:00' })
    const city = await hub.as('reporter', 'CITY-350200')
    const office = await hub.as('supervisor', 'PROV-350000')
    const events = hub.public.follow<{ changes: { kind: string; unit: { name: string } } }>(
      'subscription { changes(where: { units: ["CITY-350200"] }) { kind unit { name(locale: EN) } } }',
    )
    const first = events.next()

    expect(await assignmentStatus(hub)).toMatchObject({ state: 'NOT_STARTED', light: 'YELLOW' })
    await city.act('acknowledgeAssignment', { assignmentId: id }, 'assignment { state }')
    expect((await first).value).toMatchObject({
      data: { changes: { kind: 'assignment.acknowledged', unit: { name: 'Xiamen' } } },
    })
    await city.act(
      'filePlan',
      { assignmentId: id, text: 'Online interview in December.' },
      'assignment { state }',
    )
    expect((await assignmentStatus(hub)).state).toBe('PLANNED')
    await city.act('saveDraft', { ...submit, percentage: 50 }, 'submission { status }')
    expect((await assignmentStatus(hub)).state).toBe('IN_PROGRESS')

    const one = await city.act<Submitted>(
      'submitProgress',
      submit,
      'submission { id status version }',
    )
    expect(one.submission).toMatchObject({ status: 'SUBMITTED', version: 1 })
    await office.act(
      'returnSubmission',
      { submissionId: one.submission.id, reason: 'No link.' },
      'submission { status }',
    )
    expect(await assignmentStatus(hub)).toMatchObject({ state: 'RETURNED', submissions: [] })
    expect((await assignmentStatus(hub, city)).submissions).toEqual([
      { version: 1, reviewRemark: 'No link.' },
    ])

    const evidence = [{ url: 'https://www.xm.gov.cn/interview', publishedOn: '2018-12-26' }]
    const two = await city.act<Submitted>(
      'submitProgress',
      { ...submit, evidence },
      'submission { id status version }',
    )
    expect(two.submission.version).toBe(2)
    await office.act(
      'acceptSubmission',
      { submissionId: two.submission.id },
      'submission { status }',
    )
    expect(await assignmentStatus(hub)).toMatchObject({
      state: 'ACCEPTED',
      light: 'GREEN',
      lateness: { kind: 'EARLY', workingDays: 2 },
      submissions: [{ version: 2, reviewRemark: null }],
    })
    await office.act('closeAssignment', { assignmentId: id }, 'assignment { state }')
    expect((await assignmentStatus(hub)).state).toBe('CLOSED')

    const kinds: unknown[] = []
    while (kinds.at(-1) !== 'assignment.closed') {
      const { value } = await events.next()
      kinds.push(value?.data?.changes.kind)
    }
    // The subscription of the public receives no change that the public may not see.
    expect(kinds).toEqual([
      'assignment.planned',
      'assignment.inProgress',
      'assignment.submitted',
      'assignment.returned',
      'assignment.submitted',
      'submission.accepted',
      'assignment.accepted',
      'assignment.closed',
    ])
  })

  it('Only one of two reviewers decides, and the other gets AlreadyDecided.', async () => {
    const hub = await openHub(store.fresh())
    const city = await hub.as('reporter', 'CITY-350200')
    await city.act('acknowledgeAssignment', { assignmentId: id }, 'assignment { state }')
    const { submission } = await city.act<Submitted>(
      'submitProgress',
      submit,
      'submission { id status version }',
    )
    const [one, other] = await Promise.all([
      hub.as('supervisor', 'PROV-350000', 'li'),
      hub.as('supervisor', 'PROV-350000', 'wang'),
    ])
    const outcomes = await Promise.all([
      one.refused('acceptSubmission', { submissionId: submission.id }),
      other.refused('returnSubmission', { submissionId: submission.id, reason: 'Too short.' }),
    ])
    expect(outcomes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['AlreadyDecided']])
  })

  it('A reviewer cannot review their own report.', async () => {
    const hub = await openHub(store.fresh())
    const both = await hub.as('reporter', 'CITY-350200', 'chen')
    await both.act('acknowledgeAssignment', { assignmentId: id }, 'assignment { state }')
    const { submission } = await both.act<Submitted>(
      'submitProgress',
      submit,
      'submission { id status version }',
    )
    const reviewer = await hub.as('reviewer', 'PROV-350000', 'chen')
    expect(await reviewer.refused('acceptSubmission', { submissionId: submission.id })).toEqual([
      'OwnSubmission',
    ])
  })

  it('A repeated request returns the first result, also when the requests arrive at once.', async () => {
    const hub = await openHub(store.fresh())
    const city = await hub.as('reporter', 'CITY-350200')
    await city.act('acknowledgeAssignment', { assignmentId: id }, 'assignment { state }')
    const request = { ...submit, requestId: 'r-1' }
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        city.act<Submitted>('submitProgress', request, 'submission { id status version }'),
      ),
    )
    expect(new Set(answers.map(({ submission }) => submission.id)).size).toBe(1)
    expect(await city.refused('submitProgress', { ...request, text: 'Something else.' })).toEqual([
      'RequestIdReused',
    ])
  })
})
