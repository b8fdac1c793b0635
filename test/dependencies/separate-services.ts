import { pino } from 'pino'
import { startHub } from '../../infra/server/start-hub.ts'
import { serveSubgraph } from '../../services/kit/runtime/index.ts'
import { startServices } from '../../infra/server/start-services.ts'
import { allSubgraphs, builtSupergraph } from '../support/all-subgraphs.ts'
import { copySeeded } from '../support/seeded-store.ts'
import { eventually } from '../support/eventually.ts'
import { freePort } from '../support/free-port.ts'
import type { NatsServer } from '../support/nats.ts'
import type { FreshStore } from '../support/stores.ts'
import { busBarrier } from './bus-barrier.ts'
import { sendQueriesTo, configOf, sweepAll, tokensOf, type GatewayPair } from './gateway-pair.ts'

const log = pino({ level: 'silent' })
const subgraphs = allSubgraphs()

/**
 * Each service behind its own HTTP server with its own connection to NATS, and two gateways that know only their URLs.
 * All run in this process, so that they share one clock.
 */
export const openSeparateServices = async (
  store: FreshStore,
  start: string,
  nats: NatsServer,
): Promise<GatewayPair> => {
  let now = new Date(start)
  const clock = () => now
  const ports = await Promise.all(subgraphs.map(async ({ name }) => [name, await freePort()]))
  const urls = ports.map(([name, port]) => `${name}=http://127.0.0.1:${port}`).join()
  const config = (more: Readonly<Record<string, string>>) =>
    configOf(store, { SUBGRAPH_URLS: urls, ...more })
  const natsSettings = { NATS_URL: nats.url }

  await copySeeded(store, now)
  const hosts = await Promise.all(
    ports.map(async ([service, port]) => {
      const name = String(service)
      const serviceConfig = config({ ...natsSettings, PORT: String(port) })
      const services = await startServices(serviceConfig, subgraphs, {
        log,
        now: clock,
        only: [name],
        activity: 'SERVER',
      })
      const running = services.running.get(name)
      if (!running) throw new Error(`${name} does not run`)
      const feed = name === 'reporting' ? { feed: services.feed } : {}
      const server = await serveSubgraph(running, {
        host: serviceConfig.HOST,
        port: serviceConfig.PORT,
        key: services.key,
        ...feed,
      })
      return { services, running, server }
    }),
  )
  const gateway = (more: Readonly<Record<string, string>>) =>
    startHub(config(more), subgraphs, {
      log,
      now: clock,
      only: [],
      supergraph: builtSupergraph(),
    })
  // Polls often, so that it caches again soon after an outage.
  const caching = await gateway({ ...natsSettings, HUB_POLL_MS: '100' })
  const uncached = await gateway({})
  const buses = [caching.services, ...hosts.map(({ services }) => services)].map(({ bus }) => bus)
  const areConnected = (wanted: boolean) =>
    eventually(
      () => buses.filter((bus) => bus.health().connected === wanted).length,
      (count) => count === buses.length,
    )
  const catchUp = async () => {
    // Twice: replicating a change may write a change that another service replicates.
    for (const { running } of [...hosts, ...hosts]) await running.catchUp()
  }
  const passBarrier = busBarrier(caching.services.bus, buses.slice(1))
  const settle = async () => {
    await catchUp()
    if (caching.services.bus.health().connected) await passBarrier()
  }
  const gateways = [sendQueriesTo(caching.url), sendQueriesTo(uncached.url)] as const
  let writes = 0

  await areConnected(true)
  await settle()
  return {
    cached: gateways[0],
    uncached: gateways[1],
    // Writes through the uncached gateway reach the caching one only over the bus.
    write: (...request) => gateways[(writes += 1) % 3 === 0 ? 0 : 1](...request),
    token: tokensOf(uncached.services),
    now: clock,
    advanceClock: (ms) => (now = new Date(now.getTime() + ms)),
    sweep: async () => {
      for (const { services } of hosts) await sweepAll(services, now)
    },
    settle,
    withoutBus: async (work) => {
      await nats.kill9()
      await areConnected(false)
      await work()
      await nats.restart()
      await areConnected(true)
      await settle()
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([caching.close(), uncached.close()])
      await Promise.all(hosts.map(({ server }) => server.close()))
      await Promise.all(hosts.map(({ services }) => services.close()))
    },
  }
}
