import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { runDemo } from '../../../infra/demo/run-demo.ts'
import { startServices } from '../../../infra/server/start-services.ts'
import { domains, subgraphsOf } from '../../../services/index.ts'
import { readConfig } from '../../../services/kit/config/index.ts'
import unitData from '../../../services/reporting/seed/units.json' with { type: 'json' }
import { dataSizes } from '../sizes.ts'

export interface FillReport {
  readonly records: number
  readonly seconds: number
  readonly processorSeconds: number
  /** Largest resident memory, megabytes. */
  readonly megabytes: number
  readonly diskMegabytes: number
}

// Fills HUB_DATA with generated data and notes beside them what that took.
const size = dataSizes[process.argv[2] ?? '']
if (!size) throw new Error(`There is no size ${process.argv[2]}.`)
const config = readConfig({ ...process.env, HUB_POLL_MS: '60000', LOG_LEVEL: 'warn' })
const now = new Date('2018-12-31T23:59:59+08:00')
const services = await startServices(config, subgraphsOf(domains), {
  log: pino({ level: 'warn' }),
  now: () => now,
  activity: 'FOLLOWING',
})
const began = performance.now()
const { only } = size
const records = await runDemo(services, {
  size: size.demo,
  seed: '1',
  onTotal: () => undefined,
  onRecords: () => undefined,
  ...(only && {
    only: new Set(unitData.units.map(({ id }) => id).filter((id) => only.test(id))),
  }),
})
const seconds = (performance.now() - began) / 1_000
await services.close()
const { user, system } = process.cpuUsage()
const bytes = readdirSync(config.HUB_DATA).reduce(
  (sum, name) => sum + statSync(join(config.HUB_DATA, name)).size,
  0,
)
const report: FillReport = {
  records,
  seconds,
  processorSeconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
  diskMegabytes: bytes / 1e6,
}
writeFileSync(join(config.HUB_DATA, 'fill.json'), JSON.stringify(report))
