import { Command, InvalidArgumentError } from 'commander'
import {
  checkWithLease,
  countDue,
  evidenceOf,
  fetchesAtOnce,
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
    await withClaimStores(name, async (places, { now }, config) => {
      const { look, recheckMs } = evidenceOf(config)
      const total = { confirmed: 0, refuted: 0, untold: 0, outdated: 0 }
      const due = await Promise.all(
        places.flatMap(({ store, types }) =>
          types.map((type) => countDue(store.read, type, now())),
        ),
      )
      const all = due.reduce((sum, count) => sum + count, 0)
      const most = Math.min(all, limit ?? all)
      const bar = progressBar('{bar} {value} of {total} pages')
      bar.start(most, 0)
      let looked = 0
      let isBusy = false
      for (const { store, types } of places) {
        if (looked >= most) break
        const tally = await checkWithLease(store, types, {
          look,
          recheckMs,
          now,
          parallel: fetchesAtOnce,
          random: Math.random,
          actor: 'hub check evidence',
          limit: most - looked,
          signal: stop.signal,
          onLook: () => bar.update((looked += 1)),
        })
        if (!tally) isBusy = true
        for (const key of ['confirmed', 'refuted', 'untold', 'outdated'] as const)
          total[key] += tally?.[key] ?? 0
      }
      bar.stop()
      if (isBusy) process.stdout.write('Another process is checking evidence; try again later.\n')
      const { confirmed, refuted, untold, outdated } = total
      process.stdout.write(
        `${looked} pages: ${confirmed} confirmed, ${refuted} refuted, ${untold} not to be told for now${
          outdated > 0 ? `, ${outdated} changed meanwhile` : ''
        }. ${all - looked} more are due.\n`,
      )
      process.exitCode = isBusy ? 1 : 0
    })
  })

export const checkCommand = new Command('check')
  .description('hold what is claimed against what is there')
  .addCommand(evidence)
