import { existsSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { ReportFormat } from '../../gateway/report/formats/format.ts'
import { readScheme } from '../../gateway/report/appraisal/read-scheme.ts'
import { schemeSchema } from '../../gateway/report/appraisal/scheme.ts'
import { shippedScheme } from '../../gateway/report/appraisal/shipped-schemes.ts'
import { makeReport, reportFormat, reportKind } from '../../gateway/report/make-report.ts'
import { say } from './command-locale.ts'
import { plain } from './plain.ts'
import { bytesOf } from './readable.ts'
import { withReportContext } from './with-report-context.ts'

export interface ReportFlags {
  readonly unit?: string
  readonly programme?: string
  readonly format?: ReportFormat
  readonly out?: string
  readonly force?: boolean
  readonly public?: boolean
  readonly scheme?: string
  readonly printScheme?: boolean
  readonly printSchema?: boolean
}

/** `hub report <kind>`. */
export const writeReportFile = async (name: string, flags: ReportFlags): Promise<void> => {
  if (flags.printScheme) return print(shippedScheme('standard'))
  if (flags.printSchema) return print(schemeSchema())
  const kind = reportKind(name)
  const format = formatOf(name, flags)
  // Refused before the hub is opened, which takes seconds.
  const { unit, programme, scheme: file } = flags
  const scheme =
    file === undefined ? undefined : readScheme(Buffer.from(bytesOf(file)).toString('utf8'), file)
  if (flags.out !== undefined) refuseExisting(flags.out, flags)
  await withReportContext({ isPublic: flags.public ?? false }, async (context) => {
    const made = await makeReport(context, kind, format, { unit, programme, scheme })
    const out = flags.out ?? made.name
    if (out === '-') return void process.stdout.write(made.bytes)
    refuseExisting(out, flags)
    write(out, made.bytes)
    say(`The report is in ${out}`, `報告已寫入 ${out}`)
  })
}

const print = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** A report may have been edited for hours, so it is not replaced unasked. */
const refuseExisting = (file: string, { force }: ReportFlags): void => {
  if (file !== '-' && !force && existsSync(file))
    throw plain(
      `${file} exists. Give another name, or --force to replace it.`,
      `${file} 已存在，請另取名稱，或用 --force 覆蓋。`,
    )
}

const formatOf = (name: string, { format, out }: ReportFlags): ReportFormat => {
  if (format !== undefined) return format
  if (out === undefined) return 'docx'
  return out === '-' ? 'md' : reportFormat(name, extname(out).slice(1))
}

const write = (file: string, bytes: Buffer): void => {
  try {
    writeFileSync(file, bytes)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw plain(`The report cannot be written: ${cause}`, `無法寫入報告：${cause}`)
  }
}
