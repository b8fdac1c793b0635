import { dayOf } from '../../kit/calendar/index.ts'
import type { Store, Tx } from '../../kit/store/index.ts'
import { upsertProgramme } from '../programme/upsert-programme.ts'
import type { ReportLine } from '../programme/import-report.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { unitNamesOn } from '../unit/resolve-unit-name.ts'
import { Unit } from '../unit/unit.ts'
import { proposeTopics } from './propose-topics.ts'
import { programmeFromNotice } from './programme-from-notice.ts'
import { type Directory, parseNotice } from './parse-notice.ts'

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
}

/** Creates or updates a programme from the text of a notice, in one transaction. */
export const importNotice = async (
  store: Store,
  text: string,
  { dryRun, domains, now }: NoticeImportOptions,
): Promise<NoticeImportResult> => {
  const { notice, problems } = parseNotice(text, await directoryOf(store, dayOf(now)))
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
    const { definition, notes } = await proposeTopics(
      tx.manager,
      await programmeFromNotice(tx, notice, domains),
    )
    const lines = await upsertProgramme(tx, definition)
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
  const lines = await store.write({ actor: 'import', now }, work).catch((error: unknown) => {
    if (error instanceof DryRun) return error.lines
    throw error
  })
  return { ok: true, lines }
}

class DryRun extends Error {
  constructor(readonly lines: readonly ReportLine[]) {
    super('dry run')
  }
}

/** Names mean what they meant on the day of signing. */
const directoryOf = async ({ read }: Store, today: string) => {
  const [groups, units] = await Promise.all([read.find(UnitGroup), read.find(Unit)])
  return (signedOn: string): Directory => ({
    groups: new Map(groups.flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, id]))),
    units: new Map(
      [...unitNamesOn(units, signedOn || today)].map(([name, { unitId }]) => [name, unitId]),
    ),
  })
}
