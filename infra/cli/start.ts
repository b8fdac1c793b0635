import { examples } from '../../gateway/playground/examples.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { type Config, readConfig } from '../../services/kit/config/index.ts'
import { serveSubgraph } from '../../services/kit/runtime/index.ts'
import { processRegistry } from '../../services/kit/telemetry/index.ts'
import { type Hub, startHub } from '../server/start-hub.ts'
import { monitoringOf } from '../server/monitoring.ts'
import { startServices } from '../server/start-services.ts'
import { buildSchemas } from './build-schemas.ts'
import { hasRecords } from './has-records.ts'
import { observedProcess } from './observed-process.ts'
import { onStop } from './on-stop.ts'

const subgraphs = subgraphsOf(domains)

/** `hub start`. */
export const start = async (config: Config = readConfig()): Promise<void> => {
  const { log, tracer } = await observedProcess(config, 'openness-hub')
  const hub = await startHub(config, subgraphs, { log })
  onStop(log, hub.close, tracer)
  process.stdout.write(await welcome(hub, config))
  await buildSchemas(subgraphs)
}

/** `hub serve`. */
export const serve = async (name: string): Promise<void> => {
  const config = readConfig()
  const { log, tracer } = await observedProcess(config, `openness-hub-${name}`)
  const registry = processRegistry()
  const options = { log, registry, only: [name], activity: 'SERVER' } as const
  const services = await startServices(config, subgraphs, options)
  const running = services.running.get(name)
  if (!running) throw new Error(`${name} did not start`)
  const server = await serveSubgraph(running, {
    host: config.HOST,
    port: config.PORT,
    key: services.key,
    ...monitoringOf(config),
    registry,
    ...(name === 'reporting' ? { feed: services.feed } : {}),
  })
  const close = async () => {
    await server.close()
    await services.close()
  }
  onStop(log, close, tracer)
  log.info({ url: server.url }, `${name} runs`)
  await buildSchemas([running.subgraph])
}

/** `hub gateway`. */
export const runGateway = async (): Promise<void> => {
  const config = readConfig()
  const { log, tracer } = await observedProcess(config, 'openness-hub-gateway')
  const hub = await startHub(config, subgraphs, { log, only: [] })
  onStop(log, hub.close, tracer)
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
