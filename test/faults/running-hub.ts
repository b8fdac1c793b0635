import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { loadHubKey, signToken } from '../../services/kit/identity/index.ts'
import '../support/global-setup.ts'
import { freePort } from '../support/free-port.ts'
import { type Environment, type HubProcess, startProcess } from './hub-process.ts'

/** The time limit of tests with real processes, long enough for a busy machine. */
export const timeoutMs = 180_000

/** The time limit of one wait within such a test, shorter than the test's, so that the report says which wait it was. */
export const waitMs = 60_000

/** What a client of a hub needs. */
export interface HubAddress {
  readonly gateway: { readonly url: string }
  /** Signs a token of the General Office, which may see everything. @param ttl e.g. `12h` */
  token(ttl?: string): Promise<string>
}

/** A hub that runs in processes of its own. */
export interface RunningHub extends HubAddress {
  /** The process that clients connect to. */
  readonly gateway: HubProcess
  /** Service processes by name; none when the gateway embeds the services. */
  readonly services: ReadonlyMap<string, HubProcess>
  /** The environment under which commands such as `hub log verify` use the same data. */
  readonly environment: Environment
  /** Stops all its processes with SIGTERM. */
  stop(): Promise<void>
}

export const serviceNames = [
  'reporting',
  'disclosure',
  'government-services',
  'platforms',
  'regulations',
] as const

const createSettings = async (more: Environment) => {
  const folder = await mkdtemp(join(inject('scratchDir'), 'real-hub-'))
  const key = join(folder, 'hub.jwk')
  const hubKey = await loadHubKey(key)
  const environment = { HUB_DATA: folder, HUB_KEY: key, HUB_POLL_MS: '300', ...more }
  const grants = [{ role: 'supervisor', unitId: 'PROV-350000' }] as const
  const token = (ttl = '1h') => signToken(hubKey, { subject: 'general-office', grants, ttl })
  return { environment, token }
}

/** Starts one process with five subgraphs and the gateway. */
export const startEmbeddedHub = async (more: Environment = {}): Promise<RunningHub> => {
  const { environment, token } = await createSettings(more)
  const gateway = await startProcess(['start'], 'Openness Hub runs', environment)
  return { gateway, services: new Map(), environment, token, stop: gateway.stop }
}

/** Starts six processes: five services and the gateway. */
export const startDistributedHub = async (more: Environment = {}): Promise<RunningHub> => {
  const settings = await createSettings(more)
  const ports = await Promise.all(serviceNames.map(async (name) => [name, await freePort()]))
  const urls = ports.map(([name, port]) => `${name}=http://127.0.0.1:${port}`).join(',')
  const environment = { ...settings.environment, SUBGRAPH_URLS: urls }
  const services = new Map(
    await Promise.all(
      ports.map(async ([name, port]) => {
        const ready = `${name} runs`
        const serviceEnvironment = { ...environment, PORT: String(port) }
        return [
          String(name),
          await startProcess(['serve', String(name)], ready, serviceEnvironment),
        ] as const
      }),
    ),
  )
  const gateway = await startProcess(['gateway'], 'the gateway runs', environment)
  const stop = async (): Promise<void> => {
    await Promise.all([gateway, ...services.values()].map((each) => each.stop()))
  }
  return { gateway, services, environment, token: settings.token, stop }
}
