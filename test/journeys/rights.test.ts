import { expect, it } from 'vitest'
import { openHub, type HubClient, type TestHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const assignmentId = 'fujian-2018-43:21:CITY-350200'
const report = { assignmentId, text: 'Done.', percentage: 10 }

const people = (hub: TestHub): Promise<Record<string, HubClient>> =>
  Promise.all([
    hub.as('reporter', 'CITY-350200'),
    hub.as('reporter', 'CITY-350100'),
    hub.as('reviewer', 'CITY-350200'),
    hub.as('supervisor', 'PROV-350000'),
    hub.as('admin', 'PROV-350000'),
  ]).then(([own, neighbour, reviewer, supervisor, admin]) => ({
    public: hub.public,
    own,
    neighbour,
    reviewer,
    supervisor,
    admin,
  })) as Promise<Record<string, HubClient>>

const matrix: readonly [mutation: string, input: object, allowed: readonly string[]][] = [
  ['acknowledgeAssignment', { assignmentId }, ['own']],
  ['filePlan', { assignmentId, text: 'A plan.' }, ['own']],
  ['saveDraft', report, ['own']],
  ['submitProgress', report, ['own']],
  ['requestExtension', { assignmentId, reason: 'Why.', newDueOn: '2019-06-30' }, ['own']],
  ['declareNotApplicable', { assignmentId, reason: 'Why.' }, ['own']],
  ['closeAssignment', { assignmentId }, ['supervisor']],
  ['reopenAssignment', { assignmentId, reason: 'Why.' }, ['supervisor']],
  ['sendReminder', { assignmentId, text: 'Please.' }, ['reviewer', 'supervisor']],
  // The URL is refused as plain http, but not for lack of rights, and nothing is sent.
  [
    'registerWebhook',
    { unitId: 'CITY-350200', url: 'http://1.1.1.1/' },
    ['own', 'supervisor', 'admin'],
  ],
  [
    'forwardSiteMessage',
    { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link.' },
    ['reviewer', 'supervisor'],
  ],
  [
    'recordLeaderInterpretation',
    {
      unitId: 'CITY-350200',
      leaderName: 'Lin',
      isPrincipal: true,
      form: 'PRESS_CONFERENCE',
      heldOn: '2018-10-01',
      topic: 'Housing',
      coversBackground: true,
      coversTasks: true,
      coversFollowUp: true,
      url: 'https://www.xm.gov.cn/',
    },
    ['own'],
  ],
]

eachStore((store) => {
  it('Each role may run its mutations, and all others return NotAllowed.', async () => {
    const hub = await openHub(store.fresh())
    const all = await people(hub)
    for (const [mutation, input, allowed] of matrix) {
      const outcome: string[] = []
      for (const [name, person] of Object.entries(all))
        if (!(await person.refused(mutation, input)).includes('NotAllowed')) outcome.push(name)
      expect([mutation, outcome]).toEqual([mutation, allowed])
    }
  })

  it('Only viewers concerned see submitted reports, review remarks and authors.', async () => {
    const hub = await openHub(store.fresh())
    const all = await people(hub)
    await all['own']?.act('acknowledgeAssignment', { assignmentId }, 'assignment { id }')
    const submitted = await all['own']?.act<{ submission: { id: string } }>(
      'submitProgress',
      report,
      'submission { id }',
    )
    const id = submitted?.submission.id ?? ''
    await all['supervisor']?.act(
      'returnSubmission',
      { submissionId: id, reason: 'Not enough.' },
      'submission { id }',
    )
    const seen: string[] = []
    for (const [name, person] of Object.entries(all)) {
      const { submission, submissions } = await person.get<{
        submission: { author: string; reviewRemark: string } | null
        submissions: { totalCount: number }
      }>(`{ submission(id: "${id}") { author reviewRemark } submissions { totalCount } }`)
      expect(submissions.totalCount).toBe(submission ? 1 : 0)
      if (submission) seen.push(name)
      if (submission)
        expect(submission).toEqual({ author: 'reporter@CITY-350200', reviewRemark: 'Not enough.' })
    }
    expect(seen).toEqual(['own', 'reviewer', 'supervisor', 'admin'])
  })

  it('A forged token gets status 401 and a hint how to get a valid one.', async () => {
    const hub = await openHub(store.fresh())
    const response = await fetch(`${hub.hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer forged.token.here' },
      body: JSON.stringify({ query: '{ programme { docNo } }' }),
    })
    expect(response.status).toBe(401)
    expect(await response.text()).toContain('npx hub token')
  })
})
