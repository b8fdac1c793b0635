import type { Label } from '../../../schema/vocabulary/index.ts'
import type { LocalizedText } from '../../../schema/vocabulary/language/index.ts'

/** The outcome for one item of an import. `restored`: withdrawn by an earlier issue, in force again. */
export type ImportOutcome = 'new' | 'changed' | 'same' | 'withdrawn' | 'restored' | 'failed'

export interface ReportLine {
  readonly outcome: ImportOutcome
  /** The item, e.g. a task by its number. */
  readonly item: LocalizedText
  /** The changes with old and new values, or the reason for the failure and its correction. */
  readonly detail: LocalizedText
  /** The line of the imported file. */
  readonly line?: number
  /** The same for people, also in files without lines: `sheet 分工表 row 5`. */
  readonly place?: LocalizedText
}

/** What people call each outcome, in English and Traditional Chinese. */
export const importOutcomes: Readonly<Record<ImportOutcome, Label>> = {
  new: ['new', '新增'],
  changed: ['changed', '更改'],
  same: ['same', '相同'],
  withdrawn: ['withdrawn', '撤銷'],
  restored: ['restored', '恢復'],
  failed: ['failed', '失敗'],
}
