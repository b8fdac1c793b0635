import { taskText } from '../programme/item-text.ts'
import { type LocalizedText, verbatim } from '../../../schema/vocabulary/language/index.ts'
import { NotCommitted, type Store, type Tx } from '../../kit/store/index.ts'
import type { ReportLine } from '../programme/import-report.ts'
import type { ProgrammeDefinition } from '../programme/programme-definition.ts'
import { refuseTexts } from '../programme/refuse-texts.ts'
import { upsertProgramme } from '../programme/upsert-programme.ts'
import type { AreaGroup } from './area/area-groups.ts'
import { setAreaGroups } from './area/set-area-groups.ts'
import { NoticeRefused } from './issuer/issuer.refusals.ts'
import type { ParsedNotice } from './parsed-notice.ts'
import type { Reading } from './readings.ts'

export interface NoticeImportResult {
  /** False if the notice has problems or is refused; then nothing was changed. */
  readonly ok: boolean
  readonly lines: readonly ReportLine[]
  /** Every date that was read, with its words, and every phrase that was not. */
  readonly readings: readonly Reading[]
}

/** A programme as a notice or a worksheet defines it. */
export interface DefinedProgramme {
  readonly definition: ProgrammeDefinition
  /** What the report says of new tasks, by their numbers. */
  readonly notes: ReadonlyMap<number, LocalizedText>
  readonly readings: readonly Reading[]
  readonly refused: readonly ReportLine[]
}

interface Application {
  readonly notice: Pick<ParsedNotice, 'tasks'>
  readonly ownGroups: readonly AreaGroup[]
  readonly readings: readonly Reading[]
  readonly dryRun: boolean
  readonly now: Date
  readonly define: (tx: Tx) => Promise<DefinedProgramme>
}

/** Writes the groups and the programme of a notice in one transaction, or nothing. */
export const applyNotice = async (
  store: Store,
  { notice, ownGroups, readings, dryRun, now, define }: Application,
): Promise<NoticeImportResult> =>
  store.write({ actor: 'import', now }, async (tx) => {
    const groups = await setAreaGroups(tx, ownGroups, notice)
    const defined = await define(tx)
    const result = { readings: [...readings, ...defined.readings] }
    const places = new Map(
      notice.tasks.map(({ number, line, place }) => [taskText(number).en, { line, place }]),
    )
    const located = (line: ReportLine): ReportLine => ({ ...line, ...places.get(line.item.en) })
    const refused = [...defined.refused, ...refuseTexts(defined.definition)]
    if (refused.length > 0)
      return new NotCommitted({ ...result, ok: false, lines: refused.map(located) })
    const notes = new Map([...defined.notes].map(([number, note]) => [taskText(number).en, note]))
    const lines = [...groups, ...(await upsertProgramme(tx, defined.definition))]
    const report = lines.map((line) =>
      located({ ...line, detail: notes.get(line.item.en) ?? line.detail }),
    )
    // A dry run does the same work and rolls it back, so that both have the same report.
    const applied = { ...result, ok: true, lines: report }
    return dryRun ? new NotCommitted(applied) : applied
  })

/** The result of an import that was refused. Other errors are thrown. */
export const resultOfError = (error: unknown): NoticeImportResult => {
  if (!(error instanceof NoticeRefused)) throw error
  const line = { outcome: 'failed', item: verbatim(error.item), detail: error.text } as const
  return { ok: false, lines: [line], readings: [] }
}
