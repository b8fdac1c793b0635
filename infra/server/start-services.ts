import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import {
  type Bus,
  type FeedSource,
  natsBus,
  processBus,
  type Store,
} from '../../services/kit/store/index.ts'
import { systemClock } from '../../services/kit/calendar/index.ts'
import type { Config } from '../../services/kit/config/index.ts'
import { evidenceSettings } from '../../services/kit/evidence/index.ts'
import {
  type Activity,
  type Host,
  openSubgraph,
  remoteFeed,
  remoteLog,
  type Replicas,
  replicas,
  type RunningSubgraph,
  runSubgraph,
  type Subgraph,
} from '../../services/kit/runtime/index.ts'
import {
  type HubKey,
  identifier,
  type Identify,
  loadHubKey,
  signerOf,
} from '../../services/kit/identity/index.ts'
import { identityProvider } from './identity-provider.ts'
import { measureDisk, registerMeasures } from '../../services/kit/telemetry/index.ts'
import { untilCaughtUp } from './until-caught-up.ts'
import { checkpointFolderOf, keyFileOf, locationOf } from './location-of.ts'
import { feedSource } from '../../services/reporting/feed/feed-source.ts'

export interface Services {
  readonly running: ReadonlyMap<string, RunningSubgraph>
  readonly feed: FeedSource
  readonly key: HubKey
  readonly identify: Identify
  readonly bus: Bus
  /** The clock that all services go by. */
  readonly now: () => Date
  /** The services that SUBGRAPH_URLS names. */
  readonly elsewhere: ReadonlyMap<string, Replicas>
  close(): Promise<void>
}

export interface ServicesOptions {
  readonly log: Logger
  readonly only?: readonly string[]
  /** What the process does by itself; nothing, as in a command, if left out. */
  readonly activity?: Activity
  /** Another clock than the configured one. */
  readonly now?: () => Date
  /** Gets the figures of the services and of the disk. */
  readonly registry?: Registry
}

/** Starts the subgraphs named in `only`, or all of them, in this process. */
export const startServices = async (
  config: Config,
  subgraphs: readonly Subgraph[],
  options: ServicesOptions,
): Promise<Services> => {
  const key = await loadHubKey(keyFileOf(config))
  const identify = identifier({ key, provider: identityProvider(config, options.log) })
  const { activity = 'COMMAND' } = options
  const onError = (error: unknown, doing: string): void => options.log.error({ err: error }, doing)
  const elsewhere = new Map([...urlsOf(config)].map(([name, urls]) => [name, replicas(urls)]))
  const replicasOf = (service: string): Replicas => {
    const those = elsewhere.get(service)
    if (!those) throw new Error(`SUBGRAPH_URLS does not say where ${service} runs`)
    return those
  }
  const bus = busOf(config, !options.only, onError)
  const host: Host = {
    locationOf: (service) => locationOf(config, service),
    bus,
    identify,
    now: options.now ?? systemClock(config.HUB_NOW),
    locale: config.HUB_LOCALE,
    personalKey: key.personal,
    signer: signerOf(key),
    checkpointFolder: checkpointFolderOf(config),
    callsPrivate: config.WEBHOOK_PRIVATE === 'allow',
    evidence: evidenceSettings(config),
    services: subgraphs.map(({ name }) => name),
    activity,
    remoteLog: (service) => remoteLog(replicasOf(service), key),
    pollMs: config.HUB_POLL_MS,
    onError,
  }
  const here = subgraphs.filter(({ name }) => options.only?.includes(name) ?? true)
  const stores = new Map<string, Store>()
  try {
    for (const subgraph of here) stores.set(subgraph.name, await openSubgraph(subgraph, host))
  } catch (error) {
    // One database is refused: let go of the others, so that the process ends.
    for (const store of stores.values()) await store.close()
    await bus.close()
    throw error
  }
  const running = new Map<string, RunningSubgraph>()
  for (const subgraph of here) running.set(subgraph.name, await runSubgraph(subgraph, stores, host))
  // A command catches up with what it needs.
  for (const one of activity === 'COMMAND' ? [] : running.values()) {
    const caughtUp = one.catchUp()
    if (!options.only) await caughtUp
    // Separate processes do not wait for each other: who is not there yet is looked at again soon.
    else caughtUp.catch(() => undefined)
    if (options.only && one.isRecounted && one.subgraph.indicators?.length)
      await untilCaughtUp(one, caughtUp, onError)
  }
  if (options.registry) {
    registerMeasures(
      options.registry,
      [...running.values()].flatMap(({ measures }) => measures),
    )
    measureDisk(options.registry, config.HUB_DATA)
  }
  const shared = stores.get('reporting')
  return {
    running,
    key,
    identify,
    bus,
    now: host.now,
    elsewhere,
    feed: shared
      ? feedSource(shared, bus, config.HUB_POLL_MS)
      : lateFeed(() => remoteFeed(replicasOf('reporting'), key, bus, config.HUB_POLL_MS)),
    close: async () => {
      // All before any: they read each other's logs.
      await Promise.all([...running.values()].map((each) => each.stopBackground()))
      for (const one of running.values()) await one.close()
      await bus.close()
    },
  }
}

/** Where services run that are not in this process; several urls are replicas. */
export const urlsOf = (config: Config): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (config.SUBGRAPH_URLS ?? '')
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const [name = '', urls = ''] = pair.split(/=(.*)/s)
        return [name, urls.split('|').map((url) => url.replace(/\/$/, ''))]
      }),
  )

const busOf = (config: Config, isWhole: boolean, onError: Host['onError']): Bus =>
  config.NATS_URL
    ? natsBus({ servers: config.NATS_URL.split(','), hub: config.HUB_NAME, onError })
    : processBus(isWhole)

/** A domain that runs alone reads no feed: where reporting runs is asked only when it is needed. */
const lateFeed = (make: () => FeedSource): FeedSource => {
  let made: FeedSource | undefined
  const feed = (): FeedSource => (made ??= make())
  return {
    hubId: () => feed().hubId(),
    head: () => feed().head(),
    read: (after, limit) => feed().read(after, limit),
    onAdvance: (listener) => feed().onAdvance(listener),
  }
}
