import { expect } from 'vitest'
import type { Store } from '../../../kit/store/index.ts'
import { Exemption } from '../../relief-request/exemption.ts'
import { Extension } from '../../relief-request/extension.ts'
import { maxExtensions } from '../../relief-request/extension-limits.ts'
import { RequestStatus } from '../../relief-request/relief-request.ts'
import { Submission, SubmissionStatus } from '../../submission/submission.ts'
import { AssignmentState } from '../assignment-state.ts'
import { Assignment } from '../assignment.ts'

/** Who may decide on an assignment, stated by the test on its own. */
export type MayDecide = (subject: string, assignment: Assignment) => boolean

/** Expects what must hold for every assignment after any history of actions. */
export const expectAssignmentInvariants = async (
  { read }: Store,
  mayDecide: MayDecide,
): Promise<void> => {
  const submissions = await read.find(Submission, { order: { version: 'ASC' } })
  const extensions = await read.find(Extension, { order: { decidedAt: 'ASC', id: 'ASC' } })
  const exemptions = await read.find(Exemption)
  for (const assignment of await read.find(Assignment)) {
    const ofIt = ({ assignmentId }: { readonly assignmentId: string }) =>
      assignmentId === assignment.id
    expectReports(assignment, submissions.filter(ofIt))
    expectExtensions(assignment, extensions.filter(ofIt))
    expectExemptions(assignment, exemptions.filter(ofIt))
    for (const { requestedBy, decidedBy } of [...extensions, ...exemptions].filter(ofIt)) {
      if (decidedBy === null) continue
      expect(decidedBy).not.toBe(requestedBy)
      expect([decidedBy, mayDecide(decidedBy, assignment)]).toEqual([decidedBy, true])
    }
    for (const { writtenBy, reviewedBy } of submissions.filter(ofIt))
      expect(writtenBy).not.toBe(reviewedBy)
  }
}

const expectReports = (assignment: Assignment, reports: readonly Submission[]): void => {
  const { state, counts, percentage, completedOn, versions, closedAt } = assignment
  expect(reports.map(({ version }) => version)).toEqual(reports.map((_, index) => index + 1))
  expect(versions).toBe(reports.length)
  const withStatus = (status: SubmissionStatus) =>
    reports.filter((report) => report.status === status)
  expect(withStatus(SubmissionStatus.SUBMITTED)).toHaveLength(
    state === AssignmentState.SUBMITTED ? 1 : 0,
  )
  expect(withStatus(SubmissionStatus.DRAFT).length).toBeLessThanOrEqual(1)
  expect(counts).toBe(state !== AssignmentState.NOT_APPLICABLE)
  expect(percentage).toBe(withStatus(SubmissionStatus.ACCEPTED).at(-1)?.percentage ?? 0)
  if (state === AssignmentState.CLOSED) expect(percentage).toBe(100)
  expect(closedAt !== null).toBe(state === AssignmentState.CLOSED)
  const current = withStatus(SubmissionStatus.SUBMITTED).at(-1)?.percentage ?? percentage
  expect([state, completedOn !== null]).toEqual([state, current === 100])
  const submitted = reports.filter(({ status }) => status !== SubmissionStatus.DRAFT)
  if (state === AssignmentState.ACCEPTED || state === AssignmentState.CLOSED)
    expect(submitted.at(-1)?.status).toBe(SubmissionStatus.ACCEPTED)
}

const expectExtensions = (
  { dueOn, originalDueOn }: Assignment,
  extensions: readonly Extension[],
): void => {
  const granted = extensions.filter(({ status }) => status === RequestStatus.GRANTED)
  expect(granted.length).toBeLessThanOrEqual(maxExtensions)
  expect(dueOn).toBe(
    granted
      .map(({ newDueOn }) => newDueOn)
      .toSorted()
      .at(-1) ?? originalDueOn,
  )
  expectOneWaiting(extensions)
}

const expectExemptions = ({ state }: Assignment, exemptions: readonly Exemption[]): void => {
  const granted = exemptions.filter(({ status }) => status === RequestStatus.GRANTED)
  expect(granted).toHaveLength(state === AssignmentState.NOT_APPLICABLE ? 1 : 0)
  expectOneWaiting(exemptions)
}

const expectOneWaiting = (requests: readonly { readonly status: RequestStatus }[]): void =>
  expect(
    requests.filter(({ status }) => status === RequestStatus.REQUESTED).length,
  ).toBeLessThanOrEqual(1)
