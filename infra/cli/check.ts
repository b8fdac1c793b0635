import { Command, InvalidArgumentError } from 'commander'
import {
  checkWithLease,
  countDue,
  evidenceSettings,
  parallelHosts,
} from '../../services/kit/evidence/index.ts'
import { claimArgument, withClaimStores } from './claim-stores.ts'
import { progressBar } from './progress-bar.ts'

const wholeNumber = (text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number from 1.')
}

/** `hub check evidence`: one round; Ctrl-C ends it, and what was looked at stays. */
const evidence = new Command('evidence')
  .description('visit claimed pages that are due, once, and keep what they show')
  .addArgument(claimArgument())
  .option('--limit <count>', 'look at so many, at most', wholeNumber)
  .action(async (name: string | undefined, { limit }: { readonly limit?: number }) => {
    const stop = new AbortController()
    process.once('SIGINT', () => stop.abort())
    await withClaimStores(name, async (claimStores, { now }, config) => {
      const { fetchPage, recheckMs } = evidenceSettings(config)
      const counts = { confirmed: 0, refuted: 0, undetermined: 0, outdated: 0 }
      const due = await Promise.all(
        claimStores.flatMap(({ store, types }) =>
          types.map((type) => countDue(store.read, type, now())),
        ),
      )
      const all = due.reduce((sum, count) => sum + count, 0)
      const total = Math.min(all, limit ?? all)
      const bar = progressBar('{bar} {value} of {total} pages')
      bar.start(total, 0)
      let checked = 0
      let isBusy = false
      for (const { store, types } of claimStores) {
        if (checked >= total) break
        const roundCounts = await checkWithLease(store, types, {
          fetchPage,
          recheckMs,
          now,
          parallelHosts,
          random: Math.random,
          actor: 'hub check evidence',
          limit: total - checked,
          signal: stop.signal,
          onCheck: () => bar.update((checked += 1)),
        })
        if (!roundCounts) isBusy = true
        for (const key of ['confirmed', 'refuted', 'undetermined', 'outdated'] as const)
          counts[key] += roundCounts?.[key] ?? 0
      }
      bar.stop()
      if (isBusy) process.stdout.write('Another process is checking evidence; try again later.\n')
      const { confirmed, refuted, undetermined, outdated } = counts
      process.stdout.write(
        `${checked} pages: ${confirmed} confirmed, ${refuted} refuted, ${undetermined} undetermined${
          outdated > 0 ? `, ${outdated} changed meanwhile` : ''
        }. ${all - checked} more are due.\n`,
      )
      process.exitCode = isBusy ? 1 : 0
    })
  })

export const checkCommand = new Command('check')
  .description('hold what is claimed against what is there')
  .addCommand(evidence)
