import { joinTexts, verbatim } from '../../../schema/vocabulary/language/index.ts'
import type { Store } from '../../kit/store/index.ts'
import type { ReportLine } from '../programme/import-report.ts'
import { applyNotice, type NoticeImportResult, resultOfError } from './apply-notice.ts'
import { directoryOf } from './area/directory-of.ts'
import { decideDomains } from './chapter-domains.ts'
import { openNotices, type NoticeSource } from './file/open-notice.ts'
import { issuerInDocument } from './issuer/issuer-in-document.ts'
import { parseNotice } from './parse-notice.ts'
import type { NoticeProblem } from './problem.ts'
import { programmeFromNotice } from './programme-from-notice.ts'
import { proposeTopics } from './propose-topics.ts'
import { readingsOf } from './readings.ts'

export type { NoticeImportResult } from './apply-notice.ts'

export interface NoticeImportOptions {
  /** Reports what would change, and changes nothing. */
  readonly dryRun: boolean
  /** The domains of the chapters of a new programme, in order; by the topics of their tasks if left out. */
  readonly domains?: readonly string[] | undefined
  readonly now: Date
}

/**
 * Creates or updates a programme from a notice, in one transaction.
 * @param source the text of the notice, or the bytes of its file; several files are one notice: its letter, then its table
 */
export const importNotice = (
  store: Store,
  source: NoticeSource | readonly NoticeSource[],
  options: NoticeImportOptions,
): Promise<NoticeImportResult> => importParsed(store, source, options).catch(resultOfError)

const importParsed = async (
  store: Store,
  source: NoticeSource | readonly NoticeSource[],
  { dryRun, domains, now }: NoticeImportOptions,
): Promise<NoticeImportResult> => {
  const document = await openNotices(source)
  const { issuer, signedOn } = await issuerInDocument(store.read, document)
  const directory = await directoryOf(store.read, issuer, signedOn)
  const parsed = parseNotice(document, directory)
  const readings = readingsOf(parsed)
  const { notice, problems } = parsed
  if (!notice) return { ok: false, readings, lines: problems.map(failureOf) }
  return applyNotice(store, {
    notice,
    ownGroups: directory.ownGroups,
    readings,
    dryRun,
    now,
    define: async (tx) => {
      const read = await programmeFromNotice(tx, notice)
      const { definition, notes } = await proposeTopics(tx.manager, read)
      return { ...decideDomains(definition, domains), notes }
    },
  })
}

/** A problem as a line of the report. */
export const failureOf = ({
  line,
  place,
  text,
  reason,
  correction,
}: NoticeProblem): ReportLine => ({
  outcome: 'failed',
  item: verbatim(text),
  detail: joinTexts([reason, correction], ' ', ''),
  line,
  place,
})
