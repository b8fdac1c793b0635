import type { Tx } from '../../kit/store/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { changeLocked } from '../change-locked.ts'
import { acceptedClaim } from './accepted-claim.ts'
import { Submission, SubmissionStatus } from './submission.ts'

/**
 * Takes a report out of review whose assignment no longer applies, so that nobody accepts it.
 * @returns the claim that is left
 */
export const settleWaitingReport = async (
  tx: Tx,
  { id }: Assignment,
): Promise<Pick<Assignment, 'percentage' | 'completedOn'>> => {
  const waiting = await tx.findBy(Submission, {
    assignmentId: id,
    status: SubmissionStatus.SUBMITTED,
  })
  if (waiting)
    await changeLocked(tx, waiting, {
      kind: 'submission.notNeeded',
      audience: 'CONCERNED',
      set: { status: SubmissionStatus.NOT_NEEDED },
    })
  return acceptedClaim(tx, id)
}
