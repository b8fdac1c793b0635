import { say } from './command-locale.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { type Config, readConfig } from '../../services/kit/config/index.ts'
import { runDemo } from '../demo/run-demo.ts'
import { type SizeName, sizes } from '../demo/size.ts'
import { startServices } from '../server/start-services.ts'
import { hasRecords } from './has-records.ts'
import { logger } from './logger.ts'
import { plain } from './plain.ts'
import { progressBar } from './progress-bar.ts'

export interface DemoFlags {
  readonly size: SizeName
  readonly seed: string
  readonly force?: boolean
  readonly start?: boolean
}

/** `hub demo`. */
export const fillDemo = async (flags: DemoFlags): Promise<void> => {
  await fill(readConfig(), flags)
  const evening = eveningOf(flags.size)
  say(
    `Begin where they end: HUB_NOW=${evening} npm start`,
    `可從其結束時啟動:HUB_NOW=${evening} npm start`,
  )
}

/** The last evening of the generated years, where a hub with them begins. */
export const eveningOf = (size: SizeName): string => `${lastYearOf(size)}-12-31T20:00:00+08:00`

/** Fills the hub of a configuration with generated records. */
export const fill = async (
  settings: Config,
  { size: name, seed, force }: DemoFlags,
): Promise<void> => {
  const size = sizes[name]
  // The demo marks records as overdue week by week; no sweep of the hub does.
  const now = new Date(`${Math.min(...size.years)}-01-01T00:00:00+08:00`)
  const services = await startServices(settings, subgraphsOf(domains), {
    log: logger({ ...settings, LOG_LEVEL: 'warn' }),
    now: () => now,
    // The feed has the changes of all services in the order in which they happen.
    activity: 'FOLLOWING',
  })
  const bar = progressBar('{bar} {percentage} % | {value} of {total} records | {eta_formatted}')
  try {
    if (!force && (await hasRecords(services)))
      throw plain(
        'The hub holds records. Take an empty one (HUB_DATA, DATABASE_URL) or --force.',
        '系統已有記錄,請用空系統(HUB_DATA、DATABASE_URL)或加 --force。',
      )
    for (const running of services.running.values()) await running.settle()
    const began = Date.now()
    const made = await runDemo(services, {
      size,
      seed,
      onTotal: (total) => bar.start(total, 0),
      onRecords: (count) => bar.increment(count),
    })
    bar.stop()
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    say(
      `${made} records in ${seconds} s, seed ${seed}.`,
      `${made} 條記錄,用時 ${seconds} 秒,種子 ${seed}。`,
    )
  } finally {
    bar.stop()
    await services.close()
  }
}

const lastYearOf = (size: SizeName): number => Math.max(...sizes[size].years)
