import { setFlagsFromString } from 'node:v8'
import { localize, type Locale, UserError } from '../../schema/vocabulary/index.ts'
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
import { plain } from './plain.ts'
import { progressBar } from './progress-bar.ts'
import { readable } from './readable.ts'
import { namedUnits } from './named-units.ts'
import { typeNamed, withStoreOf } from './record-types.ts'

export interface ImportFlags {
  readonly dryRun?: boolean
  readonly skipBad?: boolean
  readonly locale?: Locale
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
  await withStoreOf(name, async (store, services, config) => {
    const locale = flags.locale ?? config.HUB_LOCALE
    const claim = exemptionClaimIn({ exemption: flags.exemption, exemptionReason: flags.reason })
    if (claim instanceof UserError) throw plain(localize(claim.localizedText(), locale))
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
    if (problems > maxShown) process.stdout.write(`… and ${problems - maxShown} more problems.\n`)
    const { read, created, changed, same, bad, committed } = report
    process.stdout.write(
      `${read} rows: ${created} new, ${changed} changed, ${same} same, ${bad} with problems.${
        committed ? '' : ' Nothing was changed.'
      }\n`,
    )
    process.exitCode = bad > 0 ? 1 : 0
  })
}

/** `hub export records`. */
export const exportRecordsTo = async (name: string, file: string): Promise<void> => {
  await withStoreOf(name, async (store, _, config) => {
    const type = typeNamed(name)
    let count = 0
    const rows = exportRows(
      store.read,
      type,
      () => (count += 1),
      ({ unitId, externalId }, problem) => {
        const text = localize(problem.localizedText(), config.HUB_LOCALE)
        process.stdout.write(`${externalId} (${unitId}): ${text}\n`)
      },
    )
    await writeSheet(file, type.names.label, rows)
    process.stdout.write(
      `${count} records are in ${file}: all of the hub, also those that are not public.\n`,
    )
  })
}

/** `hub template`. */
export const writeTemplate = async (name: string, file = `${name}.xlsx`): Promise<void> => {
  const type = typeNamed(name)
  await writeSheet(file, type.names.label, templateRows(type), templateNotes(type))
  process.stdout.write(`The headings of ${name} are in ${file}\n`)
}
