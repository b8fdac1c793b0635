import type { DocumentNode } from 'graphql'
import type { Logger } from 'pino'
import {
  type CallSubgraph,
  type Gateway,
  startGateway,
  type SupergraphSource,
} from '../../gateway/index.ts'
import { examples } from '../../gateway/playground/examples.ts'
import type { Config } from '../../services/kit/config/index.ts'
import { followInvalidations } from '../../services/kit/store/index.ts'
import {
  type Activity,
  executeRemote,
  remoteLog,
  type Subgraph,
} from '../../services/kit/runtime/index.ts'
import { clientOptionsOf } from './client-options.ts'
import { exportSource } from './export-source.ts'
import { dictionarySource } from './dictionary-source.ts'
import { monitoringOf } from './monitoring.ts'
import { processRegistry } from '../../services/kit/telemetry/index.ts'
import { readiness } from './readiness.ts'
import { type Services, startServices, urlsOf } from './start-services.ts'
import { supergraphSource } from './supergraph-source.ts'

export interface Hub {
  readonly url: string
  readonly services: Services
  readonly gateway: Gateway
  close(): Promise<void>
}

export interface HubOptions {
  readonly log: Logger
  /** The composed supergraph; that of the build, or else of the subgraphs, if left out. */
  readonly supergraph?: SupergraphSource
  /** Which subgraphs run in this process; the gateway asks the others over HTTP. */
  readonly only?: readonly string[]
  /** What the process does by itself; all that a server does, if left out. */
  readonly activity?: Activity
  /** Another clock than the configured one. */
  readonly now?: () => Date
}

/** Starts subgraphs and the gateway in this process. */
export const startHub = async (
  config: Config,
  subgraphs: readonly Subgraph[],
  options: HubOptions,
): Promise<Hub> => {
  const registry = processRegistry()
  const services = await startServices(config, subgraphs, {
    activity: 'SERVER',
    ...options,
    registry,
  })
  const urls = urlsOf(config)
  const invalidations = await invalidationsOf(config, subgraphs, services, options.log)
  const callSubgraph: CallSubgraph = (
    service,
    { document, variables, operationName, context, signal },
  ) => {
    const { authorization, locale } = context
    const request = { document, variables, operationName, authorization, locale, signal }
    const local = services.running.get(service)
    if (local) return local.execute(request)
    const remote = services.elsewhere.get(service)
    if (!remote) throw new Error(`SUBGRAPH_URLS does not say where ${service} runs`)
    const result = executeRemote(remote, request, services.key)
    // A client must read its own write here, so cached responses are invalidated before the mutation responds.
    return isMutation(document)
      ? result.finally(() => invalidations?.wroteElsewhere(service))
      : result
  }
  const gateway = await startGateway({
    supergraph: options.supergraph ?? (await supergraphSource(subgraphs, options.log)),
    subgraphs: callSubgraph,
    feed: services.feed,
    identify: services.identify,
    host: config.HOST,
    port: config.PORT,
    ready: () => readiness(subgraphs, services, urls),
    ...monitoringOf(config),
    ...clientOptionsOf(config),
    log: options.log,
    registry,
    examples,
    exports: exportSource(subgraphs, services),
    locale: config.HUB_LOCALE,
    dictionary: await dictionarySource(subgraphs),
    limits: { perMinute: config.RATE_LIMIT },
    proxies: config.TRUSTED_PROXIES,
    now: services.now,
    ...(invalidations && { invalidations }),
  })
  return {
    url: gateway.url,
    gateway,
    services,
    close: async () => {
      await gateway.close()
      invalidations?.close()
      await services.close()
    },
  }
}

const isMutation = ({ definitions }: DocumentNode): boolean =>
  definitions.some((definition) => 'operation' in definition && definition.operation === 'mutation')

/** Undefined, and so no cache, when a service runs elsewhere and nothing carries its announcements here. */
const invalidationsOf = async (
  config: Config,
  subgraphs: readonly Subgraph[],
  { running, elsewhere, key, bus }: Services,
  log: Logger,
) => {
  const isAlone = subgraphs.every(({ name }) => running.has(name))
  if (!isAlone && !config.NATS_URL) return undefined
  const logs = subgraphs.flatMap(({ name }) => {
    const replicas = elsewhere.get(name)
    const one = running.get(name)?.store.log ?? (replicas && remoteLog(replicas, key))
    return one ? [[name, one] as const] : []
  })
  return followInvalidations({
    bus,
    logs: new Map(logs),
    busConnection: {
      isCut: () => !bus.health().connected,
      onLoss: (listener) =>
        bus.onEvent(({ kind }) => {
          if (kind !== 'cut') listener()
        }),
    },
    catchUp: async () => {
      for (const one of running.values()) await one.catchUp()
    },
    pollMs: config.HUB_POLL_MS,
    onError: (error, doing) => log.error({ err: error }, doing),
  })
}
