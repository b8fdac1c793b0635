import type { Assignment } from '../../assignment/assignment.ts'
import { bucketIdOf, type Completion, type Dimensions, type AssignmentBucket } from './bucket.ts'

/** Where an assignment belongs. */
export interface BucketShare {
  readonly place: AssignmentBucket
  readonly cell: Dimensions
}

/** What the domains have proven for an assignment's unit. */
export interface ProvenSums {
  readonly met: number
  readonly counted: number
}

/** Where an assignment belongs, as it is now. @param cityId the city or zone its unit is or lies in */
export const bucketOf = (
  assignment: Assignment,
  cityId: string | undefined,
  { met, counted }: ProvenSums,
): BucketShare => {
  const { id, programmeId, taskId, isObligation, groupId, role, state, dueOn, counts } = assignment
  const cell: Dimensions = {
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
  return { cell, place: { id, bucketId: bucketIdOf(cell), percentage, met, counted } }
}

const completionOf = ({ completedOn, dueOn }: Assignment): Completion => {
  if (completedOn === null) return 'OPEN'
  return dueOn !== null && completedOn > dueOn ? 'LATE' : 'IN_TIME'
}
