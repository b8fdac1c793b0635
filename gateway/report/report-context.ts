import { type Locale, localize, localized } from '../../schema/vocabulary/index.ts'
import { localTimeOf } from '../../services/kit/calendar/index.ts'
import type { ReportGraph } from './graph/report-graph.ts'

/** A text in the language of a report. */
export type Say = (en: string, hant: string) => string

/** What every report is made with. */
export interface ReportContext {
  readonly graph: ReportGraph
  readonly locale: Locale
  readonly say: Say
  readonly now: () => Date
}

export const sayIn =
  (locale: Locale): Say =>
  (en, hant) =>
    localize(localized(en, hant), locale)

/** A moment in the time of the notice's offices, e.g. `2018-12-31 20:00:07 (UTC+8)`. */
export const momentText = (at: Date): string =>
  `${localTimeOf(at).slice(0, 19).replace('T', ' ')} (UTC+8)`
