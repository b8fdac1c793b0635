import { AssignmentVersion } from './assignment-version.ts'
import { OverduePeriod } from './overdue-period.ts'
import { PastCorrection } from './past-correction.ts'
import { ProvenVersion } from './proven-version.ts'

/** The tables by which the past is asked. All are derived from the logs. */
export const historyEntities = [
  AssignmentVersion,
  ProvenVersion,
  OverduePeriod,
  PastCorrection,
] as const
