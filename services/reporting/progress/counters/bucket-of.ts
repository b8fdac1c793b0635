import type { Assignment } from '../../assignment/assignment.ts'
import {
  type AssignmentBucket,
  type BucketDimensions,
  bucketIdOf,
  type Completion,
} from './bucket.ts'
import type { ProvenSums } from './proven-sums.ts'

/** The share of an assignment in the sums of its bucket, and the dimensions of that bucket. */
export interface BucketShare {
  readonly share: AssignmentBucket
  readonly dimensions: BucketDimensions
}

/** The current bucket of an assignment. @param cityId the city or zone that its unit is or belongs to */
export const bucketOf = (
  assignment: Assignment,
  cityId: string | undefined,
  { met, counted }: ProvenSums,
): BucketShare => {
  const { id, programmeId, taskId, isObligation, groupId, role, state, dueOn, counts } = assignment
  // The id is a hash over these in this order.
  const dimensions: BucketDimensions = {
    programmeId,
    taskId,
    isObligation,
    cityId: cityId ?? null,
    groupId,
    role,
    state,
    dueOn,
    completion: completionOf(assignment),
    counts,
  }
  const { percentage } = assignment
  const bucketId = bucketIdOf(dimensions)
  return { dimensions, share: { id, bucketId, percentage, met, counted } }
}

/** Whether and when the complete report came. */
export const completionOf = ({
  completedOn,
  dueOn,
}: Pick<Assignment, 'completedOn' | 'dueOn'>): Completion => {
  if (completedOn === null) return 'OPEN'
  return dueOn !== null && completedOn > dueOn ? 'LATE' : 'IN_TIME'
}
