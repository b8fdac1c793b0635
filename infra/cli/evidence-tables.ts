import type { Locale } from '../../schema/vocabulary/index.ts'
import { openSheet, formatProblem, writeSheet } from '../../services/kit/tables/index.ts'
import { evidenceSettings, importResults, pageListRows } from '../../services/kit/evidence/index.ts'
import { withClaimStores } from './claim-stores.ts'
import { readable } from './readable.ts'

/** `hub export evidence`: the pages to be checked from a network that reaches them. */
export const exportEvidence = async (file: string, name: string | undefined): Promise<void> => {
  await withClaimStores(name, async (claimStores, { now }) => {
    let count = 0
    await writeSheet(
      file,
      '待核查網頁',
      pageListRows(claimStores, now(), () => (count += 1)),
    )
    process.stdout.write(`${count} pages are in ${file}\n`)
  })
}

export interface EvidenceFlags {
  readonly dryRun?: boolean
  readonly locale?: Locale
}

/** `hub import evidence`: the same list with what the visits showed. */
export const importEvidence = async (file: string, flags: EvidenceFlags): Promise<void> => {
  await readable(file)
  await withClaimStores(undefined, async (claimStores, services, config) => {
    const locale = flags.locale ?? config.HUB_LOCALE
    const report = await importResults(claimStores, await openSheet(file), {
      actor: 'hub import evidence',
      now: services.now(),
      recheckMs: evidenceSettings(config).recheckMs,
      dryRun: flags.dryRun ?? false,
      onProblem: (problem) => process.stdout.write(`${formatProblem(problem, locale)}\n`),
    })
    const { read, visited, bad, committed } = report
    process.stdout.write(
      `${read} rows: ${visited} with a result, ${bad} with problems.${
        committed ? '' : ' Nothing was changed.'
      }\n`,
    )
    process.exitCode = bad > 0 ? 1 : 0
  })
}
