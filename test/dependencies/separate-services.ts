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
import { everyoneHears } from './bus-barrier.ts'
import { asking, configOf, sweepAll, tokensOf, type TwoGateways } from './gateway-pair.ts'

const log = pino({ level: 'silent' })
const subgraphs = allSubgraphs()

/**
 * The hub as separate processes would make it up: each service behind HTTP of its own, with its own connection to NATS,
 * and two gateways that know them by their urls only. All in this process, so that they go by one clock.
 */
export const openSpreadHub = async (
  store: FreshStore,
  start: string,
  nats: NatsServer,
): Promise<TwoGateways> => {
  let now = new Date(start)
  const clock = () => now
  const ports = await Promise.all(subgraphs.map(async ({ name }) => [name, await freePort()]))
  const urls = ports.map(([name, port]) => `${name}=http://127.0.0.1:${port}`).join()
  const config = (more: Readonly<Record<string, string>>) =>
    configOf(store, { SUBGRAPH_URLS: urls, ...more })
  const told = { NATS_URL: nats.url }

  await copySeeded(store, now)
  const hosts = await Promise.all(
    ports.map(async ([service, port]) => {
      const name = String(service)
      const own = config({ ...told, PORT: String(port) })
      const services = await startServices(own, subgraphs, { log, now: clock, only: [name] })
      const running = services.running.get(name)
      if (!running) throw new Error(`${name} does not run`)
      const feed = name === 'reporting' ? { feed: services.feed } : {}
      const server = await serveSubgraph(running, {
        host: own.HOST,
        port: own.PORT,
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
  // Looks often, so that it keeps answers again soon after a cut.
  const keeping = await gateway({ ...told, HUB_POLL_MS: '100' })
  const plain = await gateway({})
  const buses = [keeping.services, ...hosts.map(({ services }) => services)].map(({ bus }) => bus)
  const areConnected = (wanted: boolean) =>
    eventually(
      () => buses.filter((bus) => bus.health().connected === wanted).length,
      (count) => count === buses.length,
    )
  const catchUp = async () => {
    // Twice: what one takes from another may be a change that a third one takes.
    for (const { running } of [...hosts, ...hosts]) await running.catchUp()
  }
  const hears = everyoneHears(keeping.services.bus, buses.slice(1))
  const settle = async () => {
    await catchUp()
    if (keeping.services.bus.health().connected) await hears()
  }
  const gateways = [asking(keeping.url), asking(plain.url)] as const
  let writes = 0

  await areConnected(true)
  await settle()
  return {
    cached: gateways[0],
    uncached: gateways[1],
    // Through the one that keeps answers, and past it: then only the bus can tell it.
    write: (...asked) => gateways[(writes += 1) % 3 === 0 ? 0 : 1](...asked),
    token: tokensOf(plain.services),
    now: clock,
    pass: (ms) => (now = new Date(now.getTime() + ms)),
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
      await Promise.all([keeping.close(), plain.close()])
      await Promise.all(hosts.map(({ server }) => server.close()))
      await Promise.all(hosts.map(({ services }) => services.close()))
    },
  }
}
