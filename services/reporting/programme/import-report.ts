/** The outcome for one item of an import. */
export type ImportOutcome = 'new' | 'changed' | 'same' | 'failed'

export interface ReportLine {
  readonly outcome: ImportOutcome
  /** The item, e.g. a task by its number. */
  readonly item: string
  /** The changed fields, or the reason for the failure and its correction. */
  readonly detail: string
  /** The line of the imported file. */
  readonly line?: number
}
