import { expect, it } from 'vitest'
import { freshStore } from '../../../test/support/stores.ts'
import { someone } from '../../../test/support/subgraph.ts'
import { Assignment } from '../assignment/assignment.ts'
import { perform, startOffices } from '../authority/testing/offices.ts'
import { Submission } from '../submission/submission.ts'

const assignmentId = 'p:1:CITY-A'
const city = someone('reporter', 'CITY-A')
const office = someone('supervisor', 'PROV')
const report = { assignmentId, text: 'Done.', percentage: 100 }

const start = async () => {
  const store = freshStore('sqlite', undefined)
  const hub = await startOffices(store, 1)
  const act = async (...[viewer, mutation, input]: ParametersAfterHub) =>
    perform(hub, viewer, mutation, input)
  const assignment = () => hub.store.read.findOneByOrFail(Assignment, { id: assignmentId })
  await act(city, 'acknowledgeAssignment', { assignmentId })
  return { hub, act, assignment }
}

type ParametersAfterHub = Parameters<typeof perform> extends [unknown, ...infer Rest] ? Rest : never

it('A closed assignment that is reopened returns its report to the unit, and can be closed again.', async () => {
  const { hub, act, assignment } = await start()
  const first = await act(city, 'submitProgress', report)
  await act(office, 'acceptSubmission', { submissionId: first.id })
  await act(office, 'closeAssignment', { assignmentId })
  const reopening = { assignmentId, reason: 'The page is gone.' }
  expect((await act(city, 'reopenAssignment', reopening)).refusals).toEqual(['NotAllowed'])
  expect((await act(office, 'reopenAssignment', { assignmentId, reason: ' ' })).refusals).toEqual([
    'InvalidInput',
  ])
  expect((await act(office, 'reopenAssignment', reopening)).refusals).toEqual([])
  expect(await assignment()).toMatchObject({
    state: 'RETURNED',
    percentage: 0,
    completedOn: null,
    closedAt: null,
  })
  expect(await hub.store.read.findOneByOrFail(Submission, { id: first.id })).toMatchObject({
    status: 'RETURNED',
    remark: 'The page is gone.',
  })
  expect((await act(office, 'reopenAssignment', reopening)).refusals).toEqual(['WrongState'])
  const second = await act(city, 'submitProgress', report)
  await act(office, 'acceptSubmission', { submissionId: second.id })
  expect((await act(office, 'closeAssignment', { assignmentId })).refusals).toEqual([])
  expect(await assignment()).toMatchObject({ state: 'CLOSED', percentage: 100 })
})

it('An assignment that was found not to apply while a report waited takes no report, until it is reopened.', async () => {
  const { hub, act, assignment } = await start()
  const declaration = { assignmentId, reason: 'We have no website.' }
  const { id: exemptionId } = await act(city, 'declareNotApplicable', declaration)
  expect((await act(city, 'declareNotApplicable', declaration)).refusals).toEqual([
    'AlreadyRequested',
  ])
  const { id: submissionId } = await act(city, 'submitProgress', report)
  await act(office, 'approveNotApplicable', { exemptionId })
  expect((await act(office, 'acceptSubmission', { submissionId })).refusals).toEqual([
    'AlreadyDecided',
  ])
  expect((await act(office, 'approveNotApplicable', { exemptionId })).refusals).toEqual([
    'AlreadyDecided',
  ])
  expect(await assignment()).toMatchObject({ state: 'NOT_APPLICABLE', counts: false })
  await act(office, 'reopenAssignment', { assignmentId, reason: 'It has one since May.' })
  expect(await assignment()).toMatchObject({ state: 'IN_PROGRESS', counts: true, percentage: 0 })
  const again = await act(city, 'submitProgress', report)
  expect(await hub.store.read.findOneByOrFail(Submission, { id: again.id })).toMatchObject({
    version: 2,
    status: 'SUBMITTED',
  })
})

it('The draft of a next report leaves an accepted assignment accepted.', async () => {
  const { act, assignment } = await start()
  const { id: submissionId } = await act(city, 'submitProgress', report)
  await act(office, 'acceptSubmission', { submissionId })
  await act(city, 'saveDraft', { ...report, percentage: 10 })
  expect(await assignment()).toMatchObject({ state: 'ACCEPTED', percentage: 100, versions: 2 })
  expect((await act(office, 'closeAssignment', { assignmentId })).refusals).toEqual([])
})
