/** What happened to one thing of an import. */
export type ImportOutcome = 'new' | 'changed' | 'same' | 'failed'

export interface ReportLine {
  readonly outcome: ImportOutcome
  /** What it is, e.g. `task 21`. */
  readonly what: string
  /** What changed, or why it failed and how to mend it. */
  readonly detail: string
  /** The line of the file, if it came from one. */
  readonly line?: number
}
