import { chapterText, taskText } from '../../programme/item-text.ts'
import { localized, verbatim } from '../../../../schema/vocabulary/language/index.ts'
import type { Store } from '../../../kit/store/index.ts'
import { applyNotice, type NoticeImportResult, resultOfError } from '../apply-notice.ts'
import { failureOf } from '../import-notice.ts'
import { type Reading, outlineText } from '../readings.ts'
import { defineProgramme, noticeOf } from './define-programme.ts'
import { readWorksheet, type WrittenNotice } from './read-worksheet.ts'

export interface WorksheetImportOptions {
  /** Reports what would change, and changes nothing. */
  readonly dryRun: boolean
  readonly now: Date
}

/**
 * Creates or changes a programme to what a corrected worksheet states, in one transaction: also what was set by hand before,
 * since the worksheet has it. Tasks that it has no longer are withdrawn, as in a re-issue.
 */
export const importWorksheet = async (
  store: Store,
  bytes: Uint8Array,
  { dryRun, now }: WorksheetImportOptions,
): Promise<NoticeImportResult> => {
  const written = await readWorksheet(store.read, bytes)
  if (!('head' in written)) return { ok: false, readings: [], lines: written.map(failureOf) }
  const notice = noticeOf(written)
  return applyNotice(store, {
    notice,
    ownGroups: written.naming.directory.ownGroups,
    readings: readingsOf(written),
    dryRun,
    now,
    define: (tx) => defineProgramme(tx, written, notice),
  }).catch(resultOfError)
}

const readingsOf = ({ head, outline, tasks }: WrittenNotice): readonly Reading[] => [
  {
    kind: 'tasks',
    place: verbatim(''),
    item: verbatim(head.docNo),
    words: head.title,
    readAs: outlineText(tasks.length, outline.chapters.length, outline.sections.length),
  },
  ...outline.chapters.map(({ number, title, domain, isByTopics }): Reading => ({
    kind: 'chapter',
    place: verbatim(''),
    item: chapterText(number),
    words: title,
    readAs: isByTopics
      ? localized(`${domain}, by the topics of its tasks`, `${domain},按任務的主題`)
      : verbatim(domain),
  })),
  ...tasks.flatMap(({ number, place, notes }) =>
    notes.map(({ text, note }): Reading => ({
      kind: 'note',
      place,
      item: taskText(number),
      words: text,
      readAs: note,
    })),
  ),
]
