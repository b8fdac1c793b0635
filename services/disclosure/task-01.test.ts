import { expect, it } from 'vitest'
import { rulesOn, dueOn } from '../../test/support/rules-on.ts'
import { anyStore } from '../../test/support/stores.ts'
import { meetingDecisions } from './meeting-decision/meeting-decision.ts'
import { policyDocuments } from './policy-document/policy-document.ts'
import { pageUrl, policy, startDisclosureTask, fujian, xiamen } from './testing/task.ts'

const published = { publishedOn: '2018-06-12', url: pageUrl }
const decision = {
  meeting: 'EXECUTIVE',
  heldOn: '2018-06-04',
  title: 'A plan for old quarters',
  disclosureType: 'PROACTIVE',
}
const withheld = { disclosureType: 'NONE', withholdReason: 'State secret, article 14.' }
const proven = { proven: true, failing: {} }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 1)
    const policyDocumentId = await task.enter('PolicyDocument', policy)
    const meetingDecisionId = await task.enter('MeetingDecision', { ...decision, ...published })
    return { ...task, policyDocumentId, meetingDecisionId }
  }

  it('Task 1 is proven by decisions and policies that are published, or withheld for a reason.', async () => {
    const { enter, proof, indicatorValues } = await begin()
    await enter('MeetingDecision', { ...decision, ...withheld })
    await enter('PolicyDocument', { ...policy, ...withheld, publishedOn: null, url: null })
    expect(await proof()).toEqual(proven)
    expect(await indicatorValues()).toEqual({
      policiesAnsweredFor: 'true (2 of 2)',
      unitsWithPolicies: 'true (1 of 1)',
      policiesPublished: 'true (1 of 1)',
      policiesPublishedInTime: 'null (1 of 1)',
      policiesWithheldForReason: 'true (1 of 1)',
      decisionsAnsweredFor: 'true (2 of 2)',
      governmentsWithDecisions: 'true (1 of 1)',
      decisionsPublished: 'true (1 of 1)',
      decisionsPublishedInTime: 'null (1 of 1)',
      decisionsWithheldForReason: 'true (1 of 1)',
    })
  })

  it('Task 1 is not proven by a unit without records.', async () => {
    const { proof } = await startDisclosureTask(stores, 1)
    expect(await proof()).toEqual({
      proven: false,
      failing: { unitsWithPolicies: [xiamen], governmentsWithDecisions: [xiamen] },
    })
  })

  it('The proof names a decision until it is published.', async () => {
    const { act, enter, proof } = await begin()
    const meetingDecisionId = await enter('MeetingDecision', decision)
    const failing = { decisionsAnsweredFor: [meetingDecisionId] }
    expect(await proof()).toEqual({ proven: false, failing })
    await act('publishMeetingDecision', { meetingDecisionId, ...published })
    expect(await proof()).toEqual(proven)
    await act('correctMeetingDecision', { meetingDecisionId, publishedOn: null })
    expect(await proof()).toEqual({ proven: false, failing })
  })

  it('A withheld decision or policy does not count without its legal reason.', async () => {
    const { act, enter, proof, indicatorValues } = await begin()
    const reasonless = { disclosureType: 'ON_REQUEST', withholdReason: null }
    const meetingDecisionId = await enter('MeetingDecision', { ...decision, ...reasonless })
    expect(await proof()).toEqual({
      proven: false,
      failing: { decisionsAnsweredFor: [meetingDecisionId] },
    })
    await act('correctMeetingDecision', { meetingDecisionId, ...withheld })
    expect(await proof()).toEqual(proven)
    const policyDocumentId = await enter('PolicyDocument', {
      ...policy,
      ...reasonless,
      publishedOn: null,
    })
    expect(await proof()).toEqual({
      proven: false,
      failing: { policiesAnsweredFor: [policyDocumentId] },
    })
    expect(await indicatorValues()).toMatchObject({
      policiesWithheldForReason: 'false (0 of 1)',
      decisionsWithheldForReason: 'true (1 of 1)',
    })
  })

  it('Governments need decisions and policies, departments need policies only.', async () => {
    const drc = 'DEPT-DRC'
    const { enter, proof } = await startDisclosureTask(stores, 1, {
      units: [xiamen, drc],
      as: fujian,
    })
    await enter('PolicyDocument', policy)
    await enter('MeetingDecision', { ...decision, ...published })
    expect(await proof(fujian)).toEqual({ proven: false, failing: { unitsWithPolicies: [drc] } })
    await enter('PolicyDocument', { ...policy, unitId: drc })
    expect(await proof(fujian)).toEqual(proven)
    expect(await proof(drc)).toEqual(proven)
  })

  it('A decision is visible to the public once it is published.', async () => {
    const { hub, act, enter, reporter } = await begin()
    const meetingDecisionId = await enter('MeetingDecision', decision)
    const query = `{ disclosure { meetingDecisions(where: { publishedOn: { exists: false } }) {
      nodes { title } } } }`
    const seen = (...nodes: object[]) => ({ disclosure: { meetingDecisions: { nodes } } })
    expect(await hub.unit(xiamen, query)).toEqual(seen())
    expect(await hub.unit(xiamen, query, reporter)).toEqual(seen({ title: decision.title }))
    await act('publishMeetingDecision', { meetingDecisionId, ...published })
    expect(await hub.unit(xiamen, query.replace('exists: false', 'exists: true'))).toEqual(
      seen({ title: decision.title }, { title: decision.title }),
    )
  })
})

const rules = rulesOn({ proactive20: 'P20WD' })

it('Open records are due after twenty working days; withheld ones have no clock.', () => {
  expect(dueOn(meetingDecisions, decision, rules)).toBe('2018-07-03')
  expect(dueOn(policyDocuments, policy, rules)).toBe('2018-05-30')
  expect(dueOn(meetingDecisions, { ...decision, ...withheld }, rules)).toBe('no clock')
  expect(dueOn(meetingDecisions, decision, rulesOn({}))).toBe('no clock')
})
