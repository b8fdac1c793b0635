import { localized } from '../../schema/vocabulary/index.ts'
import { shippedScheme } from './appraisal/shipped-schemes.ts'
import type { ReportFormat } from './formats/format.ts'
import { reportFormat, reportKind } from './make-report.ts'
import { ReportRefused } from './report-error.ts'
import type { ReportKind, ReportParameters } from './report-kind.ts'

export interface ReportRequest {
  readonly kind: ReportKind
  readonly format: ReportFormat
  readonly parameters: ReportParameters
}

/** Reads the URL of a request, e.g. `/report/year.docx?unit=CITY-350200`. Throws `ReportNotFound` or `ReportRefused`. */
export const reportRequest = ({ pathname, searchParams }: URL): ReportRequest => {
  const file = pathname.replace(/^\/report\//, '').replace(/\/$/, '')
  const [, name = file, ending = ''] = /^(.*)\.([^.]*)$/s.exec(file) ?? []
  const kind = reportKind(name)
  const format = reportFormat(kind.name, ending)
  const known = new Set<string>([...kind.takes, 'locale'])
  for (const parameter of searchParams.keys())
    if (!known.has(parameter)) throw new ReportRefused(unknown(kind, parameter))
  const valueOf = (parameter: string): string | undefined => {
    const [value, ...others] = searchParams.getAll(parameter)
    if (others.length > 0) throw new ReportRefused(twice(parameter))
    return value === '' ? undefined : value
  }
  const scheme = valueOf('scheme')
  return {
    kind,
    format,
    parameters: {
      unit: valueOf('unit'),
      programme: valueOf('programme'),
      scheme: scheme === undefined ? undefined : shippedScheme(scheme),
    },
  }
}

const unknown = ({ name, takes }: ReportKind, parameter: string) => {
  const known = [...takes, 'locale'].join(', ')
  const shown = parameter.slice(0, 40)
  return localized(
    `The report ${name} takes no parameter "${shown}", only: ${known}.`,
    `報告 ${name} 沒有參數「${shown}」，可用參數：${known}。`,
  )
}

const twice = (parameter: string) =>
  localized(`Give "${parameter}" once.`, `參數「${parameter}」只能給一次。`)
