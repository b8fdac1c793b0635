import { Command, Option } from 'commander'
import { domains, subgraphsOf } from '../../services/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { type Services, startServices } from '../server/start-services.ts'
import { runDemo } from '../demo/run-demo.ts'
import { type SizeName, sizes } from '../demo/size.ts'
import { logger } from './logger.ts'
import { plain } from './plain.ts'
import { progressBar } from './progress-bar.ts'

interface DemoFlags {
  readonly size: SizeName
  readonly seed: string
  readonly force?: boolean
}

/** The end of the year that is told: the hub's clock stands there while the demo writes. */
const endOf = (year: number): Date => new Date(`${year}-12-31T23:59:59+08:00`)

export const demoCommand = new Command('demo')
  .description('fill the hub with a year of plausible records, the same again for the same seed')
  .addOption(
    new Option('--size <size>', 'S: 10,000 records; M: 650,000 over 3,640 units; L: M, five years')
      .choices(Object.keys(sizes))
      .default('S'),
  )
  .option('--seed <seed>', 'another seed tells another story', '1')
  .option('--force', 'write beside the records that the hub already holds')
  .action(async ({ size: name, seed, force }: DemoFlags) => {
    const size = sizes[name]
    const now = endOf(Math.max(...size.years))
    // Nothing falls due by itself meanwhile: the demo tells when.
    const config = { ...readConfig(), HUB_POLL_MS: 60_000 }
    const services = await startServices(config, subgraphsOf(domains), {
      log: logger({ ...config, LOG_LEVEL: 'warn' }),
      now: () => now,
    })
    const bar = progressBar('{bar} {percentage} % | {value} of {total} records | {eta_formatted}')
    try {
      if (!force && (await holdsRecords(services)))
        throw plain('The hub holds records. Take an empty one (HUB_DATA, DATABASE_URL) or --force.')
      const began = Date.now()
      const made = await runDemo(services, {
        size,
        seed,
        onTotal: (total) => bar.start(total, 0),
        onRecords: (count) => bar.increment(count),
      })
      bar.stop()
      const seconds = ((Date.now() - began) / 1000).toFixed(1)
      process.stdout.write(`${made} records in ${seconds} s, seed ${seed}.\n`)
      process.stdout.write(`Begin where they end: HUB_NOW=${now.toISOString()} npm start\n`)
    } finally {
      bar.stop()
      await services.close()
    }
  })

const holdsRecords = async ({ running }: Services): Promise<boolean> => {
  for (const { name, records } of domains)
    for (const { entity } of records?.types ?? [])
      if (await running.get(name)?.store.read.exists(entity)) return true
  return false
}
