import { dayOf } from '../../kit/calendar/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { Submission, SubmissionStatus } from './submission.ts'

/** What the last accepted report of an assignment claims; nothing without one. */
export const acceptedClaim = async (
  { manager }: Tx,
  assignmentId: string,
): Promise<Pick<Assignment, 'percentage' | 'completedOn'>> => {
  const report = await manager.findOne(Submission, {
    where: { assignmentId, status: SubmissionStatus.ACCEPTED },
    order: { version: 'DESC' },
  })
  if (!report) return { percentage: 0, completedOn: null }
  const { percentage, submittedAt } = report
  return { percentage, completedOn: percentage === 100 && submittedAt ? dayOf(submittedAt) : null }
}
