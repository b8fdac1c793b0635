import type { LocalizedText } from '../../schema/vocabulary/index.ts'
import type { AppraisalScheme } from './appraisal/scheme.ts'
import type { ReportDocument } from './document/report-document.ts'
import type { ReportContext } from './report-context.ts'

/** What a report is asked for with. */
export interface ReportParameters {
  readonly unit?: string | undefined
  readonly programme?: string | undefined
  readonly scheme?: AppraisalScheme | undefined
}

export type ReportParameter = keyof ReportParameters

/** A kind of report. */
export interface ReportKind {
  readonly name: string
  readonly about: LocalizedText
  /** What it takes; any other parameter is refused. */
  readonly takes: readonly ReportParameter[]
  /** What it cannot be made without. */
  readonly needs: readonly ReportParameter[]
  make(context: ReportContext, parameters: ReportParameters): Promise<ReportDocument>
  /** Its workbook, if that is more than the tables of the document. */
  readonly workbook?: (context: ReportContext, parameters: ReportParameters) => Promise<Buffer>
}
