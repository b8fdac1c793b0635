import { examples } from '../../gateway/playground/examples.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { type Config, readConfig } from '../../services/kit/config/index.ts'
import { serveSubgraph } from '../../services/kit/runtime/index.ts'
import { type Hub, startHub } from '../server/start-hub.ts'
import { monitoringOf } from '../server/monitoring.ts'
import { startServices } from '../server/start-services.ts'
import { buildSchemas } from './build-schemas.ts'
import { hasRecords } from './has-records.ts'
import { logger } from './logger.ts'
import { onStop } from './on-stop.ts'

const subgraphs = subgraphsOf(domains)

/** `hub start`. */
export const start = async (config: Config = readConfig()): Promise<void> => {
  const log = logger(config)
  const hub = await startHub(config, subgraphs, { log })
  onStop(log, hub.close)
  process.stdout.write(await welcome(hub, config))
  await buildSchemas(subgraphs)
}

/** `hub serve`. */
export const serve = async (name: string): Promise<void> => {
  const config = readConfig()
  const log = logger(config)
  const services = await startServices(config, subgraphs, { log, only: [name], activity: 'SERVER' })
  const running = services.running.get(name)
  if (!running) throw new Error(`${name} did not start`)
  const server = await serveSubgraph(running, {
    host: config.HOST,
    port: config.PORT,
    key: services.key,
    ...monitoringOf(config),
    ...(name === 'reporting' ? { feed: services.feed } : {}),
  })
  onStop(log, async () => {
    await server.close()
    await services.close()
  })
  log.info({ url: server.url }, `${name} runs`)
  await buildSchemas([running.subgraph])
}

/** `hub gateway`. */
export const runGateway = async (): Promise<void> => {
  const config = readConfig()
  const log = logger(config)
  const hub = await startHub(config, subgraphs, { log, only: [] })
  onStop(log, hub.close)
  log.info({ url: hub.url }, 'the gateway runs')
}

const welcome = async ({ url, services }: Hub, { HUB_DATA }: Config): Promise<string> => `
Openness Hub runs.

  Playground  ${url}/
  GraphQL     ${url}/graphql   (HTTP and WebSocket)
  Token       ${HUB_DATA === 'data' ? '' : `HUB_DATA=${HUB_DATA} `}npx hub token --unit CITY-350200 --role reporter
              send it as "Authorization: Bearer <token>"; without one you read what is public
${(await hasRecords(services)) ? '' : '\nIt has no records yet. npm run demo starts a hub with a year of them.\n'}
Try this:

${examples[0]?.query.trim().replaceAll(/^/gm, '  ')}

`
