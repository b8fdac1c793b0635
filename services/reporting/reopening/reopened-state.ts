import { Not } from 'typeorm'
import type { Tx } from '../../kit/store/index.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { Plan } from '../plan/plan.ts'
import { Submission, SubmissionStatus } from '../submission/submission.ts'

/** The state that the reports and plans of an assignment lead to, while it applies and no report waits. */
export const reopenedState = async (
  { manager }: Tx,
  { id, acknowledgedAt, versions }: Assignment,
): Promise<AssignmentState> => {
  const lastSubmitted = await manager.findOne(Submission, {
    where: { assignmentId: id, status: Not(SubmissionStatus.DRAFT) },
    order: { version: 'DESC' },
  })
  if (lastSubmitted?.status === SubmissionStatus.ACCEPTED) return AssignmentState.ACCEPTED
  const hasDraft = versions > (lastSubmitted?.version ?? 0)
  if (lastSubmitted?.status === SubmissionStatus.RETURNED && !hasDraft)
    return AssignmentState.RETURNED
  if (versions > 0) return AssignmentState.IN_PROGRESS
  if (await manager.existsBy(Plan, { assignmentId: id })) return AssignmentState.PLANNED
  return acknowledgedAt ? AssignmentState.ACKNOWLEDGED : AssignmentState.NOT_STARTED
}
