import { commandLocale, say } from './command-locale.ts'
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
    say(`${count} pages are in ${file}`, `${count} 個網頁已寫入 ${file}`)
  })
}

export interface EvidenceFlags {
  readonly dryRun?: boolean
}

/** `hub import evidence`: the same list with what the visits showed. */
export const importEvidence = async (file: string, flags: EvidenceFlags): Promise<void> => {
  await readable(file)
  await withClaimStores(undefined, async (claimStores, services, config) => {
    const locale = commandLocale()
    const report = await importResults(claimStores, await openSheet(file), {
      actor: 'hub import evidence',
      now: services.now(),
      recheckMs: evidenceSettings(config).recheckMs,
      dryRun: flags.dryRun ?? false,
      onProblem: (problem) => process.stdout.write(`${formatProblem(problem, locale)}\n`),
    })
    const { read, visited, bad, committed } = report
    say(
      `${read} rows: ${visited} with a result, ${bad} with problems.${committed ? '' : ' Nothing was changed.'}`,
      `${read} 行:有結果 ${visited},有問題 ${bad}。${committed ? '' : '未作任何更改。'}`,
    )
    process.exitCode = bad > 0 ? 1 : 0
  })
}
