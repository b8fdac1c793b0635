import { Argument, Command } from 'commander'
import { examples } from '../../gateway/playground/examples.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { serveSubgraph } from '../../services/kit/runtime/index.ts'
import { startServices } from '../server/start-services.ts'
import { startHub } from '../server/start-hub.ts'
import { logger } from './logger.ts'
import { onStop } from './on-stop.ts'

const subgraphs = subgraphsOf(domains)

export const startCommand = new Command('start')
  .description('run all subgraphs and the gateway in this process')
  .action(async () => {
    const config = readConfig()
    const log = logger(config)
    const hub = await startHub(config, subgraphs, { log })
    onStop(log, hub.close)
    process.stdout.write(`
Openness Hub runs.

  Playground  ${hub.url}/
  GraphQL     ${hub.url}/graphql   (HTTP and WebSocket)
  Token       npx hub token --unit CITY-350200 --role reporter
              send it as "Authorization: Bearer <token>"; without one you read what is public

Try this:

${examples[0]?.query.trim().replaceAll(/^/gm, '  ')}

`)
  })

export const serveCommand = new Command('serve')
  .description('run one subgraph in this process, over HTTP')
  .addArgument(new Argument('<service>').choices(subgraphs.map(({ name }) => name)))
  .action(async (service: string) => {
    const config = readConfig()
    const log = logger(config)
    const services = await startServices(config, subgraphs, { log, only: [service] })
    const running = services.running.get(service)
    if (!running) throw new Error(`${service} did not start`)
    const server = await serveSubgraph(running, {
      host: config.HOST,
      port: config.PORT,
      key: services.key,
      ...(service === 'reporting' ? { feed: services.feed } : {}),
    })
    onStop(log, async () => {
      await server.close()
      await services.close()
    })
    log.info({ url: server.url }, `${service} runs`)
  })

export const gatewayCommand = new Command('gateway')
  .description('run the gateway in this process; SUBGRAPH_URLS says where the services run')
  .action(async () => {
    const config = readConfig()
    const log = logger(config)
    const hub = await startHub(config, subgraphs, { log, only: [] })
    onStop(log, hub.close)
    log.info({ url: hub.url }, 'the gateway runs')
  })
