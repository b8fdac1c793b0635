import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { startGateway } from '../../../gateway/index.ts'
import { startServices } from '../../../infra/server/start-services.ts'
import { domains, subgraphsOf } from '../../../services/index.ts'
import { readConfig } from '../../../services/kit/config/index.ts'
import { recordReads } from './record-reads.ts'

// The hub in one process as `hub start` runs it, but no response is stored: nothing announces changes to the gateway.
const drainReads = process.env['BENCH_RECORD'] === '1' ? recordReads() : undefined

const log = pino({ level: 'warn' })
const config = readConfig()
const services = await startServices(config, subgraphsOf(domains), { log, activity: 'SERVER' })
const built = join(import.meta.dirname, 'supergraph.graphql')
const gateway = await startGateway({
  supergraph: {
    sdl: readFileSync(built, 'utf8'),
    documents: JSON.parse(readFileSync(`${built}.json`, 'utf8')),
  },
  subgraphs: (service, { context, ...request }) => {
    const running = services.running.get(service)
    if (!running) throw new Error(`${service} does not run`)
    return running.execute({ ...request, authorization: context.authorization })
  },
  feed: services.feed,
  identify: services.identify,
  host: config.HOST,
  port: config.PORT,
  log,
  examples: [],
  limits: { perMinute: config.RATE_LIMIT },
  now: services.now,
})

process.on('message', () => process.send?.(drainReads?.() ?? []))
process.on('SIGTERM', async () => {
  await gateway.close()
  await services.close()
  process.exit(0)
})
