import {
  type Locale,
  localize,
  type LocalizedText,
} from '../../../schema/vocabulary/language/index.ts'
import type { ReportLine } from '../programme/import-report.ts'
import type { NoticeImportResult } from './apply-notice.ts'
import type { Reading } from './readings.ts'

/** The same with every text in one locale. */
type InOneLocale<T> = {
  readonly [Name in keyof T]: T[Name] extends LocalizedText | undefined ? string : T[Name]
}

/** The report of an import as one reader sees it. */
export interface ImportReport {
  readonly ok: boolean
  readonly lines: readonly InOneLocale<ReportLine>[]
  readonly readings: readonly InOneLocale<Reading>[]
}

/** The report of an import in a locale; words of the notice itself stay as they are. */
export const localizeReport = (
  { ok, lines, readings }: NoticeImportResult,
  locale: Locale,
): ImportReport => ({
  ok,
  lines: lines.map(({ item, detail, place, ...line }) => ({
    ...line,
    item: localize(item, locale),
    detail: localize(detail, locale),
    ...(place && { place: localize(place, locale) }),
  })),
  readings: readings.map(({ place, item, readAs, ...reading }) => ({
    ...reading,
    place: localize(place, locale),
    item: localize(item, locale),
    readAs: localize(readAs, locale),
  })),
})
