import { dayOf } from '../../services/kit/calendar/index.ts'
import { localized } from '../../schema/vocabulary/index.ts'
import { annualKind } from './annual/annual-kind.ts'
import { appraisalKind } from './appraisal/appraisal-kind.ts'
import { breakdownKind } from './breakdown/breakdown-kind.ts'
import { circularKind } from './circular/circular-kind.ts'
import { type ReportFormat, reportFormats } from './formats/format.ts'
import { writeReport } from './formats/write-report.ts'
import type { ReportContext } from './report-context.ts'
import { ReportNotFound, ReportRefused } from './report-error.ts'
import type { ReportKind, ReportParameters } from './report-kind.ts'
import { yearKind } from './year/year-kind.ts'

/** The reports that the hub writes. */
export const reportKinds: readonly ReportKind[] = [
  yearKind,
  annualKind,
  breakdownKind,
  circularKind,
  appraisalKind,
]

export interface ReportFile {
  readonly name: string
  readonly format: ReportFormat
  readonly bytes: Buffer
}

/** Makes a report. Throws `ReportRefused`, `ReportNotFound` or `ReportUnavailable`. */
export const makeReport = async (
  context: ReportContext,
  kind: ReportKind,
  format: ReportFormat,
  parameters: ReportParameters,
): Promise<ReportFile> => {
  for (const name of kind.needs)
    if (parameters[name] === undefined) throw new ReportRefused(missing(kind.name, name))
  const bytes =
    format === 'xlsx' && kind.workbook
      ? await kind.workbook(context, parameters)
      : await writeReport(await kind.make(context, parameters), format, context.say)
  const name = [kind.name, parameters.unit, dayOf(context.now())].filter(Boolean).join('-')
  return { name: `${name}.${format}`, format, bytes }
}

export const reportKind = (name: string): ReportKind => {
  const kind = reportKinds.find((one) => one.name === name)
  if (kind) return kind
  const names = reportKinds.map((one) => one.name).join(', ')
  throw new ReportNotFound(
    localized(
      `There is no report "${name.slice(0, 40)}". The hub writes: ${names}.`,
      `沒有報告「${name.slice(0, 40)}」。系統可生成：${names}。`,
    ),
  )
}

export const reportFormat = (kind: string, ending: string): ReportFormat => {
  const format = reportFormats.find((one) => one === ending.toLowerCase())
  if (format) return format
  const files = reportFormats.map((one) => `${kind}.${one}`).join(', ')
  throw new ReportNotFound(
    localized(`The report is there as ${files}.`, `該報告提供以下格式：${files}。`),
  )
}

const missing = (kind: string, parameter: string) =>
  localized(
    `The report ${kind} needs ${parameter}, e.g. unit CITY-350200.`,
    `報告 ${kind} 須指明 ${parameter}，例如單位 CITY-350200。`,
  )
