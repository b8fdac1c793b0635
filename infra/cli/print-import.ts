import type { NoticeImportResult } from '../../services/reporting/import/import-notice.ts'
import type { Reading } from '../../services/reporting/import/readings.ts'
import { type Label, Locale } from '../../schema/vocabulary/index.ts'
import { simplified } from '../../schema/vocabulary/language/simplified.ts'
import { commandLocale, inLocale, say } from './command-locale.ts'
import type { ImportOutcome, ReportLine } from '../../services/reporting/programme/import-report.ts'

/** Prints what was read, the changes or problems, and their counts; exit code 1 if nothing was imported. */
export const printImport = (
  { ok, lines, readings }: NoticeImportResult,
  { dryRun = false }: { readonly dryRun?: boolean },
): void => {
  for (const reading of readings) process.stdout.write(`${readingWords(reading)}\n`)
  for (const line of lines) process.stdout.write(`${wordsOf(line)}\n`)
  const dry = dryRun ? inLocale(' (dry run, nothing changed)', '(試運行,未作更改)') : ''
  process.stdout.write(`${summaryOf(lines)}${dry}\n`)
  if (!ok)
    say(
      'Nothing was imported. Mend the lines above and try again.',
      '未導入任何內容,請更正以上各行後重試。',
    )
  process.exitCode = ok ? 0 : 1
}

const wordsOf = ({ outcome, item, detail, place }: ReportLine): string =>
  inLocale(...outcomes[outcome]).padEnd(10) + joined(place, item, asRead(detail))

const readingWords = ({ kind, place, item, words, readAs }: Reading): string =>
  inLocale(...heads[kind]).padEnd(10) + joined(place, item, words && `“${words}”`, asRead(readAs))

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part).join(': ')

const heads: Readonly<Record<Reading['kind'], Label>> = {
  tasks: ['read', '讀取'],
  chapter: ['chapter', '章'],
  date: ['date', '日期'],
  note: ['note', '說明'],
}

const outcomes: Readonly<Record<ImportOutcome, Label>> = {
  new: ['new', '新增'],
  changed: ['changed', '更改'],
  same: ['same', '相同'],
  withdrawn: ['withdrawn', '撤銷'],
  restored: ['restored', '恢復'],
  failed: ['failed', '失敗'],
}

/** What the hub says of a notice is in English and Chinese; words of the notice itself stay as they are. */
const asRead = (text: string | undefined): string | undefined =>
  text !== undefined && commandLocale() === Locale.ZH_HANS ? simplified(text) : text

const summaryOf = (lines: readonly ReportLine[]): string =>
  (['new', 'changed', 'same', 'withdrawn', 'restored', 'failed'] as const)
    .map((outcome) => {
      const count = lines.filter((line) => line.outcome === outcome).length
      return inLocale(`${count} ${outcomes[outcome][0]}`, `${outcomes[outcome][1]} ${count}`)
    })
    .join(inLocale(', ', ','))
