import type { Store, Tx } from '../../kit/store/index.ts'
import { upsertProgramme } from '../programme/upsert-programme.ts'
import type { ReportLine } from '../programme/import-report.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit } from '../unit/unit.ts'
import { proposeTopics } from './propose-topics.ts'
import { programmeFromNotice } from './programme-from-notice.ts'
import { type NoticeSource, openNotices } from './file/open-notice.ts'
import { type Directory, parseNotice } from './parse-notice.ts'
import { type Reading, readingsOf } from './readings.ts'

export interface NoticeImportOptions {
  /** Reports what would change, and changes nothing. */
  readonly dryRun: boolean
  /** The domains of the chapters of a new programme, in order. */
  readonly domains: readonly string[]
  readonly now: Date
}

export interface NoticeImportResult {
  /** False if the notice has problems; then nothing was changed. */
  readonly ok: boolean
  readonly lines: readonly ReportLine[]
  /** Every date that was read, with its words, and every phrase that was not. */
  readonly readings: readonly Reading[]
}

/**
 * Creates or updates a programme from a notice, in one transaction.
 * @param source the text of the notice, or the bytes of its file; several files are one notice: its letter, then its table
 */
export const importNotice = async (
  store: Store,
  source: NoticeSource | readonly NoticeSource[],
  { dryRun, domains, now }: NoticeImportOptions,
): Promise<NoticeImportResult> => {
  const parsed = parseNotice(await openNotices(source), await directoryOf(store))
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
    const { definition, notes } = await proposeTopics(
      tx.manager,
      await programmeFromNotice(tx, notice, domains),
    )
    const lines = await upsertProgramme(tx, definition)
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
    if (dryRun) throw new DryRun(located)
    return located
  }
  const lines = await store.write({ actor: 'import', now }, work).catch((error: unknown) => {
    if (error instanceof DryRun) return error.lines
    throw error
  })
  return { ok: true, lines, readings }
}

class DryRun extends Error {
  constructor(readonly lines: readonly ReportLine[]) {
    super('dry run')
  }
}

const directoryOf = async ({ read }: Store): Promise<Directory> => {
  const [groups, units] = await Promise.all([read.find(UnitGroup), read.find(Unit)])
  return {
    groups: new Map(groups.flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, id]))),
    units: units.map(({ nameHant, nameHans, ...unit }) => ({
      ...unit,
      names: [nameHant, nameHans],
    })),
  }
}
