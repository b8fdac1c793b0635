import { Command } from 'commander'
import type { Locale } from '../../schema/vocabulary/index.ts'
import { openSheet, formatProblem, writeSheet } from '../../services/kit/tables/index.ts'
import { evidenceSettings, importResults, pageListRows } from '../../services/kit/evidence/index.ts'
import { claimArgument, withClaimStores } from './claim-stores.ts'
import { readable } from './readable.ts'
import { fileArgument } from './record-types.ts'
import { scriptOption } from './locale-option.ts'

/** `hub export evidence`: the pages to be visited by whoever can reach them. */
export const exportEvidenceCommand = new Command('evidence')
  .description('write a list of the claimed pages that are due, to be visited elsewhere')
  .addArgument(fileArgument())
  .addArgument(claimArgument())
  .action(async (file: string, name: string | undefined) => {
    await withClaimStores(name, async (claimStores, { now }) => {
      let count = 0
      await writeSheet(
        file,
        '待核查網頁',
        pageListRows(claimStores, now(), () => (count += 1)),
      )
      process.stdout.write(`${count} pages are in ${file}\n`)
    })
  })

interface Flags {
  readonly dryRun?: boolean
  readonly script?: Locale
}

/** `hub import evidence`: the same list with what the visits showed. */
export const importEvidenceCommand = new Command('evidence')
  .description('take what visits showed from a list that was exported; all or nothing')
  .addArgument(fileArgument())
  .option('--dry-run', 'print the same report and change nothing')
  .addOption(scriptOption())
  .action(async (file: string, flags: Flags) => {
    await readable(file)
    await withClaimStores(undefined, async (claimStores, services, config) => {
      const script = flags.script ?? config.HUB_LOCALE
      const report = await importResults(claimStores, await openSheet(file), {
        actor: 'hub import evidence',
        now: services.now(),
        recheckMs: evidenceSettings(config).recheckMs,
        dryRun: flags.dryRun ?? false,
        onProblem: (problem) => process.stdout.write(`${formatProblem(problem, script)}\n`),
      })
      const { read, visited, bad, committed } = report
      process.stdout.write(
        `${read} rows: ${visited} with a result, ${bad} with problems.${
          committed ? '' : ' Nothing was changed.'
        }\n`,
      )
      process.exitCode = bad > 0 ? 1 : 0
    })
  })
