import type { NoticeImportResult } from '../../services/reporting/import/import-notice.ts'
import type { Reading } from '../../services/reporting/import/readings.ts'
import type { Label } from '../../schema/vocabulary/index.ts'
import {
  type ImportReport,
  localizeReport,
} from '../../services/reporting/import/localize-report.ts'
import { commandLocale, inLocale, say } from './command-locale.ts'
import { importOutcomes } from '../../services/reporting/programme/import-report.ts'

/** Prints what was read, the changes or problems, and their counts; exit code 1 if nothing was imported. */
export const printImport = (
  result: NoticeImportResult,
  { dryRun = false }: { readonly dryRun?: boolean },
): void => {
  const { ok, lines, readings } = localizeReport(result, commandLocale())
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

type Line = ImportReport['lines'][number]

const wordsOf = ({ outcome, item, detail, place }: Line): string =>
  inLocale(...importOutcomes[outcome]).padEnd(10) + joined(place, item, detail)

const readingWords = ({
  kind,
  place,
  item,
  words,
  readAs,
}: ImportReport['readings'][number]): string =>
  inLocale(...heads[kind]).padEnd(10) + joined(place, item, words && `“${words}”`, readAs)

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part).join(inLocale(': ', ':'))

const heads: Readonly<Record<Reading['kind'], Label>> = {
  tasks: ['read', '讀取'],
  chapter: ['chapter', '章'],
  date: ['date', '日期'],
  note: ['note', '說明'],
}

const summaryOf = (lines: readonly Line[]): string =>
  (['new', 'changed', 'same', 'withdrawn', 'restored', 'failed'] as const)
    .map((outcome) => {
      const count = lines.filter((line) => line.outcome === outcome).length
      return inLocale(
        `${count} ${importOutcomes[outcome][0]}`,
        `${importOutcomes[outcome][1]} ${count}`,
      )
    })
    .join(inLocale(', ', ','))
