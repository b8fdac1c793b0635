import { setFlagsFromString } from 'node:v8'
import { commandLocale, say } from './command-locale.ts'
import { localize, UserError, localizeStored } from '../../schema/vocabulary/index.ts'
import {
  exportRows,
  importRecords,
  openSheet,
  formatProblem,
  templateNotes,
  templateRows,
  unitFinder,
  writeSheet,
} from '../../services/kit/tables/index.ts'
import { newIds } from '../../services/kit/store/index.ts'
import { calendarIn } from '../../services/kit/rules/index.ts'
import { exemptionClaimIn } from '../../services/kit/records/index.ts'
import { PlainError } from './plain.ts'
import { progressBar } from './progress-bar.ts'
import { readable } from './readable.ts'
import { namedUnits } from './named-units.ts'
import { typeNamed, withStoreOf } from './record-types.ts'

export interface ImportFlags {
  readonly dryRun?: boolean
  readonly skipBad?: boolean
  readonly exemption?: string
  readonly reason?: string
}

/** The most problems that are shown: whoever mends a thousand tries again. */
const maxShown = 1_000

/** `hub import records`: all or nothing, or row by row with `--skip-bad`. */
export const importRecordsFrom = async (
  name: string,
  file: string,
  flags: ImportFlags,
): Promise<void> => {
  await readable(file)
  // An import makes gigabytes of garbage and keeps little, and V8 would let the heap grow to four times of that.
  setFlagsFromString('--heap-growing-percent=30')
  await withStoreOf(name, async (store, services) => {
    const locale = commandLocale()
    const claim = exemptionClaimIn({ exemption: flags.exemption, exemptionReason: flags.reason })
    if (claim instanceof UserError) throw new PlainError(claim.localizedText())
    const units = await namedUnits(services)
    let problems = 0
    const bar = progressBar()
    bar.start(100, 0)
    const report = await importRecords(
      store,
      typeNamed(name),
      (isHeading) =>
        openSheet(file, {
          isHeading,
          onProgress: (part) => bar.update(Math.floor(part * 100)),
        }),
      {
        actor: 'hub import records',
        now: services.now(),
        calendar: await calendarIn(store.read),
        newId: newIds(),
        ...(units && { findUnits: unitFinder(units) }),
        claim,
        dryRun: flags.dryRun ?? false,
        skipBad: flags.skipBad ?? false,
        onNote: (note) => process.stdout.write(`${formatProblem(note, locale)}\n`),
        onProblem: (problem) => {
          problems += 1
          if (problems <= maxShown) process.stdout.write(`${formatProblem(problem, locale)}\n`)
        },
      },
    ).finally(() => bar.stop())
    if (problems > maxShown)
      say(`… and ${problems - maxShown} more problems.`, `……另有 ${problems - maxShown} 個問題。`)
    const { read, created, changed, same, bad, committed } = report
    say(
      `${read} rows: ${created} new, ${changed} changed, ${same} same, ${bad} with problems.${committed ? '' : ' Nothing was changed.'}`,
      `${read} 行:新增 ${created},更改 ${changed},相同 ${same},有問題 ${bad}。${committed ? '' : '未作任何更改。'}`,
    )
    process.exitCode = bad > 0 ? 1 : 0
  })
}

/** `hub export records`. */
export const exportRecordsTo = async (name: string, file: string): Promise<void> => {
  await withStoreOf(name, async (store) => {
    const type = typeNamed(name)
    let count = 0
    const rows = exportRows(
      store.read,
      type,
      () => (count += 1),
      ({ unitId, externalId }, problem) => {
        const text = localize(problem.localizedText(), commandLocale())
        process.stdout.write(`${externalId} (${unitId}): ${text}\n`)
      },
    )
    await writeSheet(file, type.names.label, rows)
    say(
      `${count} records are in ${file}: all of the hub, also those that are not public.`,
      `${count} 條記錄已寫入 ${file}:系統的全部記錄,含不公開的。`,
    )
  })
}

/** `hub template`. */
export const writeTemplate = async (name: string, file = `${name}.xlsx`): Promise<void> => {
  const type = typeNamed(name)
  const locale = commandLocale()
  const title = localizeStored({ en: name, hant: type.names.label }, locale)
  await writeSheet(file, title, templateRows(type, locale), templateNotes(type, locale))
  say(`The headings of ${name} are in ${file}`, `${name} 的表頭已寫入 ${file}`)
}
