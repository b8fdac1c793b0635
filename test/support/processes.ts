import { join } from 'node:path'
import {
  encodeCursor,
  type FeedSource,
  type Log,
  processBus,
} from '../../services/kit/store/index.ts'
import { remoteFeed, remoteLog, replicas as anyOf } from '../../services/kit/runtime/index.ts'
import { loadHubKey, type Role, signToken } from '../../services/kit/identity/index.ts'
import { freePort } from './free-port.ts'
import { guardedFolder, databaseParentFolder } from './guarded-folder.ts'
import { type HubClient, hubClient } from './hub.ts'
import { spawnGroup, untilLogged } from './process-group.ts'
import { databaseSettings, type FreshStore } from './stores.ts'

/** The gateway or a service in its own process, started like an operator starts it. */
export interface ServiceProcess {
  /** `gateway` or the service. */
  readonly name: string
  readonly url: string
  kill9(): Promise<void>
  /** Starts it again on the same port; stops it first if it still runs. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface DistributedHub {
  readonly processes: readonly ServiceProcess[]
  /** The processes of one name, in order. */
  processesOf(name: string): readonly ServiceProcess[]
  /** A client with a token, of the gateway with this index. */
  as(role: Role, unitId: string, gateway?: number): Promise<HubClient>
  anyone(gateway?: number): HubClient
  /** The log of a service as other services read it. */
  logOf(service: string): Log
  /** The feed as a gateway reads it. */
  readonly feed: FeedSource
  /** The cursor of the latest event; a subscription after it receives every later event. */
  cursor(): Promise<string>
  stop(): Promise<void>
}

export interface ProcessesOptions {
  readonly store: FreshStore
  /** The number of processes by name; 1 by default. */
  readonly replicas?: Readonly<Record<string, number>>
  readonly services: readonly string[]
  /** Services in the configuration that do not run. */
  readonly absent?: readonly string[]
  /** Further environment variables, e.g. NATS_URL. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts every service and the gateway in processes of their own, all at once, connected over HTTP. */
export const startProcesses = async (options: ProcessesOptions): Promise<DistributedHub> => {
  const { store, services, absent = [], replicas = {} } = options
  const runningPorts = await Promise.all(
    [...services, 'gateway'].flatMap((name) =>
      Array.from({ length: replicas[name] ?? 1 }, async () => ({ name, port: await freePort() })),
    ),
  )
  const absentPorts = await Promise.all(
    absent.map(async (name) => ({ name, port: await freePort() })),
  )
  const allPorts = [...runningPorts, ...absentPorts]
  const urlsOf = (service: string): string =>
    allPorts
      .filter(({ name }) => name === service)
      .map(({ port }) => `http://127.0.0.1:${port}`)
      .join('|')
  const keyFile = join(store.dataDir, 'hub.jwk')
  const env = {
    HUB_KEY: keyFile,
    HUB_NOW: '2018-12-27T09:00:00+08:00',
    SUBGRAPH_URLS: [...services, ...absent]
      .map((service) => `${service}=${urlsOf(service)}`)
      .join(),
    ...databaseSettings(store),
    ...options.env,
  }
  const started = await Promise.allSettled(
    runningPorts.map(({ name, port }) => startProcess(name, port, env)),
  )
  const processes = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map((one) => one.stop()))
  }
  const failed = started.find((one) => one.status === 'rejected')
  if (failed) {
    await stop()
    throw failed.reason
  }
  const processesOf = (name: string) => processes.filter((one) => one.name === name)
  const key = await loadHubKey(keyFile)
  const replicasOf = (service: string) => anyOf(processesOf(service).map(({ url }) => url))
  const feed = remoteFeed(replicasOf('reporting'), key, processBus(false), 1_000)
  const gatewayUrl = (index: number): string => processesOf('gateway')[index]?.url ?? ''
  return {
    processes,
    processesOf,
    as: async (role, unitId, gateway = 0) => {
      const claims = { subject: `${role}@${unitId}`, grants: [{ role, unitId }], ttl: '1h' }
      return hubClient(gatewayUrl(gateway), await signToken(key, claims))
    },
    anyone: (gateway = 0) => hubClient(gatewayUrl(gateway), undefined),
    logOf: (service) => remoteLog(replicasOf(service), key),
    feed,
    cursor: async () => encodeCursor(await feed.hubId(), await feed.head()),
    stop,
  }
}

const program = join(import.meta.dirname, '../../dist/hub.js')

const startProcess = async (
  name: string,
  port: number,
  env: Readonly<Record<string, string>>,
): Promise<ServiceProcess> => {
  const guarded = await guardedFolder('hub-process-', await databaseParentFolder())
  const settings = Object.entries({ ...env, PORT: String(port) }).map(
    ([key, value]) => `${key}=${value}`,
  )
  const command = name === 'gateway' ? ['gateway'] : ['serve', name]
  const launch = () => {
    const child = spawnGroup('env', ...settings, process.execPath, program, ...command)
    guarded.guard(child.pid)
    return untilLogged(child, ' runs"')
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    await child.end(signal)
    guarded.guard(undefined)
  }
  let child = await launch().catch(async (error: unknown) => {
    await guarded.remove()
    throw error
  })
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    kill9: () => end('SIGKILL'),
    async restart() {
      await end('SIGTERM')
      child = await launch()
    },
    stop: () => end('SIGTERM').then(guarded.remove),
  }
}
