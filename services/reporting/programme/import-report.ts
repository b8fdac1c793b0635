/** The outcome for one item of an import. `restored`: withdrawn by an earlier issue, in force again. */
export type ImportOutcome = 'new' | 'changed' | 'same' | 'withdrawn' | 'restored' | 'failed'

export interface ReportLine {
  readonly outcome: ImportOutcome
  /** The item, e.g. a task by its number. */
  readonly item: string
  /** The changes with old and new values, or the reason for the failure and its correction. */
  readonly detail: string
  /** The line of the imported file. */
  readonly line?: number
  /** The same for people, also in files without lines: `sheet 分工表 row 5`. */
  readonly place?: string
}
