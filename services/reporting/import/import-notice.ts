import type { Store, Tx } from '../../kit/store/index.ts'
import type { ReportLine } from '../programme/import-report.ts'
import { refuseTexts } from '../programme/refuse-texts.ts'
import { upsertProgramme } from '../programme/upsert-programme.ts'
import { setAreaGroups } from './area/set-area-groups.ts'
import { directoryOf } from './area/directory-of.ts'
import { NoticeRefused } from './issuer/issuer.refusals.ts'
import { issuerInDocument } from './issuer/issuer-in-document.ts'
import { parseNotice } from './parse-notice.ts'
import { proposeTopics } from './propose-topics.ts'
import { programmeFromNotice } from './programme-from-notice.ts'
import { openNotices, type NoticeSource } from './file/open-notice.ts'
import { type Reading, readingsOf } from './readings.ts'

export interface NoticeImportOptions {
  /** Reports what would change, and changes nothing. */
  readonly dryRun: boolean
  /** The domains of the chapters of a new programme, in order. */
  readonly domains: readonly string[]
  readonly now: Date
}

export interface NoticeImportResult {
  /** False if the notice has problems or is refused; then nothing was changed. */
  readonly ok: boolean
  readonly lines: readonly ReportLine[]
  /** Every date that was read, with its words, and every phrase that was not. */
  readonly readings: readonly Reading[]
}

/**
 * Creates or updates a programme from a notice, in one transaction.
 * @param source the text of the notice, or the bytes of its file; several files are one notice: its letter, then its table
 */
export const importNotice = (
  store: Store,
  source: NoticeSource | readonly NoticeSource[],
  options: NoticeImportOptions,
): Promise<NoticeImportResult> =>
  importParsed(store, source, options).catch((error: unknown) => {
    if (error instanceof RolledBack) return error.result
    if (!(error instanceof NoticeRefused)) throw error
    const line = { outcome: 'failed', item: error.item, detail: error.message } as const
    return { ok: false, lines: [line], readings: [] }
  })

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
  if (!notice)
    return {
      ok: false,
      readings,
      lines: problems.map(({ line, place, text: words, reason, correction }) => ({
        outcome: 'failed',
        item: words,
        detail: `${reason} ${correction}`,
        line,
        place,
      })),
    }
  const work = async (tx: Tx): Promise<readonly ReportLine[]> => {
    const groups = await setAreaGroups(tx, directory.ownGroups, notice)
    const { definition, notes } = await proposeTopics(
      tx.manager,
      await programmeFromNotice(tx, notice, domains),
    )
    const refused = refuseTexts(definition)
    if (refused.length > 0) throw new RolledBack({ ok: false, lines: refused, readings })
    const lines = [...groups, ...(await upsertProgramme(tx, definition))]
    const places = new Map(
      notice.tasks.map(({ number, line, place }) => [`task ${number}`, { line, place }]),
    )
    const notesOfTasks = new Map([...notes].map(([number, note]) => [`task ${number}`, note]))
    const located = lines.map((report) => ({
      ...report,
      detail: notesOfTasks.get(report.item) ?? report.detail,
      ...places.get(report.item),
    }))
    // A dry run does the same work and rolls it back, so that both have the same report.
    if (dryRun) throw new RolledBack({ ok: true, lines: located, readings })
    return located
  }
  return { ok: true, lines: await store.write({ actor: 'import', now }, work), readings }
}

/** Ends the transaction of a dry run, or of a notice with texts that may not be published. */
class RolledBack extends Error {
  constructor(readonly result: NoticeImportResult) {
    super('rolled back')
  }
}
