import type { AssignmentFacts, SubmissionFacts } from '../graph/assignments.ts'

/** The report that counts: the newest accepted one. */
export const acceptedReport = ({ submissions }: AssignmentFacts): SubmissionFacts | undefined =>
  submissions.find(({ status }) => status === 'ACCEPTED')

/** Whether records count for any condition of the task. */
const hasRecords = ({ proof }: AssignmentFacts): boolean =>
  (proof?.conditions ?? []).some(({ indicator }) => indicator.value.numerator > 0)

const hasLink = ({ submissions }: AssignmentFacts): boolean =>
  submissions.some(({ status, evidence }) => status === 'ACCEPTED' && evidence.length > 0)

/** What a claim lacks: a link in any accepted report, and records that meet a condition; undefined without a claim. */
export interface MissingEvidence {
  readonly link: boolean
  readonly records: boolean
}

/** What is missing behind a claim; undefined for no claim or one with both. */
export const missingEvidence = (assignment: AssignmentFacts): MissingEvidence | undefined => {
  if (assignment.percentage === 0) return undefined
  const missing = {
    link: !hasLink(assignment),
    // Obligations are met by a report; no record is counted for them.
    records: assignment.task !== null && !hasRecords(assignment),
  }
  return missing.link || missing.records ? missing : undefined
}

/** The conditions where claim and records differ. */
export const discrepanciesOf = ({ proof }: AssignmentFacts) => {
  const names = new Set(proof?.discrepancies ?? [])
  return (proof?.conditions ?? []).filter(({ indicator }) => names.has(indicator.name))
}
