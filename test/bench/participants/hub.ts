import { join } from 'node:path'
import { eveningOf } from '../../../infra/cli/demo.ts'
import { freePort } from '../../support/free-port.ts'
import type { Participant, RunningParticipant } from './participant.ts'
import { type Server, startServer } from './server.ts'

const root = join(import.meta.dirname, '../../..')
const hub = join(root, 'dist/hub.js')

/** The environment of a hub on a copy of the data, whose clock begins where they end. */
export const hubEnvironment = (data: string): Readonly<Record<string, string>> => ({
  HUB_DATA: data,
  HUB_NOW: eveningOf('S'),
  HUB_POLL_MS: '60000',
  RATE_LIMIT: '0',
  LOG_LEVEL: 'warn',
})

/** The hub in one process, without any cache of responses. `isRecording`: it tells which rows it reads. */
export const startUncachedHub = (data: string, isRecording = false): Promise<Server> =>
  startServer([join(root, 'data/bench/build/hub-uncached.js')], {
    ...hubEnvironment(data),
    ...(isRecording && { BENCH_RECORD: '1' }),
  })

export const uncachedHub = (data: string): Participant => ({
  name: 'hub, embedded',
  mode: 'uncached',
  start: async () => running(await startUncachedHub(data)),
})

/** `hub start`, as it ships. */
export const cachedHub = (data: string): Participant => ({
  name: 'hub, embedded',
  mode: 'cached',
  start: async () => running(await startServer([hub, 'start'], hubEnvironment(data))),
})

export interface ServiceProcesses {
  readonly pids: readonly number[]
  /** By service. */
  readonly urls: ReadonlyMap<string, string>
  end(): Promise<void>
}

/** `hub serve` for every service; the hub over HTTP and all peers call them. */
export const startServiceProcesses = async (
  data: string,
  names: readonly string[],
): Promise<ServiceProcesses> => {
  const ports = await Promise.all(names.map(async (name) => [name, await freePort()] as const))
  const urls = new Map(ports.map(([name, port]) => [name, `http://127.0.0.1:${port}`]))
  const environment = { ...hubEnvironment(data), SUBGRAPH_URLS: addresses(urls) }
  const servers = await Promise.all(
    ports.map(([name, port]) =>
      startServer([hub, 'serve', name], environment, { port, path: '/healthz' }),
    ),
  )
  return {
    pids: servers.map(({ pid }) => pid),
    urls,
    end: async () => void (await Promise.all(servers.map((server) => server.end()))),
  }
}

const addresses = (urls: ReadonlyMap<string, string>): string =>
  [...urls].map(([name, url]) => `${name}=${url}`).join(',')

/** `hub gateway`; without a message bus it stores no responses. */
export const hubOverHttp = (data: string, services: ServiceProcesses): Participant => ({
  name: 'hub, over HTTP',
  mode: 'uncached',
  start: async () => {
    const environment = { ...hubEnvironment(data), SUBGRAPH_URLS: addresses(services.urls) }
    return running(await startServer([hub, 'gateway'], environment), services.pids)
  },
})

const running = (server: Server, others: readonly number[] = []): RunningParticipant => ({
  port: server.port,
  pids: [server.pid, ...others],
  end: server.end,
})
