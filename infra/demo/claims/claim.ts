/** A step of a unit or an office on an assignment. */
export type ClaimStep =
  | 'sign'
  | 'plan'
  | 'draft'
  | 'submit'
  | 'accept'
  | 'return'
  | 'close'
  | 'askExtension'
  | 'grant'
  | 'refuse'
  | 'askExemption'
  | 'approve'
  | 'sendReminder'

export interface Claim {
  readonly at: Date
  readonly assignmentId: string
  readonly step: ClaimStep
  /** Of a report. */
  readonly percentage: number
}
