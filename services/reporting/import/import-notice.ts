import type { Store, Tx } from '../../kit/store/index.ts'
import type { ReportLine } from '../programme/import-report.ts'
import { upsertProgramme } from '../programme/upsert-programme.ts'
import { setAreaGroups } from './area/set-area-groups.ts'
import { directoryOf } from './area/directory-of.ts'
import { NoticeRefused } from './issuer/issuer.refusals.ts'
import { issuerInText } from './issuer/issuer-in-text.ts'
import { parseNotice } from './parse-notice.ts'
import { proposeTopics } from './propose-topics.ts'
import { programmeFromNotice } from './programme-from-notice.ts'

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
}

/** Creates or updates a programme from the text of a notice, in one transaction. */
export const importNotice = (
  store: Store,
  text: string,
  options: NoticeImportOptions,
): Promise<NoticeImportResult> =>
  importParsed(store, text, options).catch((error: unknown) => {
    if (error instanceof DryRun) return { ok: true, lines: error.lines }
    if (!(error instanceof NoticeRefused)) throw error
    return { ok: false, lines: [{ outcome: 'failed', item: error.item, detail: error.message }] }
  })

const importParsed = async (
  store: Store,
  text: string,
  { dryRun, domains, now }: NoticeImportOptions,
): Promise<NoticeImportResult> => {
  const { issuer, signedOn } = await issuerInText(store.read, text)
  const directory = await directoryOf(store.read, issuer, signedOn)
  const { notice, problems } = parseNotice(text, directory)
  if (!notice)
    return {
      ok: false,
      lines: problems.map(({ line, text: words, reason, correction }) => ({
        outcome: 'failed',
        item: words,
        detail: `${reason} ${correction}`,
        line,
      })),
    }
  const work = async (tx: Tx): Promise<readonly ReportLine[]> => {
    const groups = await setAreaGroups(tx, directory.ownGroups, notice)
    const { definition, notes } = await proposeTopics(
      tx.manager,
      await programmeFromNotice(tx, notice, domains),
    )
    const lines = [...groups, ...(await upsertProgramme(tx, definition))]
    const notesOfTasks = new Map([...notes].map(([number, note]) => [`task ${number}`, note]))
    const linesOfTasks = new Map(notice.tasks.map(({ number, line }) => [`task ${number}`, line]))
    const located = lines.map((report) => {
      const line = linesOfTasks.get(report.item)
      const detail = notesOfTasks.get(report.item) ?? report.detail
      return line === undefined ? report : { ...report, detail, line }
    })
    // A dry run does the same work and rolls it back, so that both have the same report.
    if (dryRun) throw new DryRun(located)
    return located
  }
  return { ok: true, lines: await store.write({ actor: 'import', now }, work) }
}

class DryRun extends Error {
  constructor(readonly lines: readonly ReportLine[]) {
    super('dry run')
  }
}
