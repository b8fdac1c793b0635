import type { NoticeImportResult } from '../../services/reporting/import/import-notice.ts'
import type { Reading } from '../../services/reporting/import/readings.ts'
import type { ReportLine } from '../../services/reporting/programme/import-report.ts'

/** Prints what was read, the changes or problems, and their counts; exit code 1 if nothing was imported. */
export const printImport = (
  { ok, lines, readings }: NoticeImportResult,
  { dryRun = false }: { readonly dryRun?: boolean },
): void => {
  for (const reading of readings) process.stdout.write(`${readingWords(reading)}\n`)
  for (const line of lines) process.stdout.write(`${wordsOf(line)}\n`)
  process.stdout.write(`${summaryOf(lines)}${dryRun ? ' (dry run, nothing changed)' : ''}\n`)
  if (!ok) process.stdout.write('Nothing was imported. Mend the lines above and try again.\n')
  process.exitCode = ok ? 0 : 1
}

const wordsOf = ({ outcome, item, detail, place }: ReportLine): string =>
  outcome.padEnd(10) + joined(place, item, detail)

const readingWords = ({ kind, place, item, words, readAs }: Reading): string =>
  headOf[kind].padEnd(10) + joined(place, item, words && `“${words}”`, readAs)

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part).join(': ')

const headOf = { tasks: 'read', chapter: 'chapter', date: 'date', note: 'note' }

const summaryOf = (lines: readonly ReportLine[]): string =>
  (['new', 'changed', 'same', 'withdrawn', 'restored', 'failed'] as const)
    .map((outcome) => `${lines.filter((line) => line.outcome === outcome).length} ${outcome}`)
    .join(', ')
