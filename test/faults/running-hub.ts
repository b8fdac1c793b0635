import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { loadHubKey, signToken } from '../../services/kit/identity/index.ts'
import '../support/global-setup.ts'
import { freePort } from '../support/free-port.ts'
import { type Environment, type HubProcess, startProcess } from './hub-process.ts'

/** Milliseconds that real processes may take on a busy machine. */
export const timeoutMs = 180_000

/** A hub of real processes. */
export interface RunningHub {
  /** The one that clients talk to. */
  readonly gateway: HubProcess
  /** By name; the embedded shape has none of its own. */
  readonly services: ReadonlyMap<string, HubProcess>
  /** Settings with which `hub log verify` and the like find the same data. */
  readonly environment: Environment
  /** A token of the General Office, who sees everything. @param ttl e.g. `12h` */
  token(ttl?: string): Promise<string>
}

export const serviceNames = [
  'reporting',
  'disclosure',
  'government-services',
  'platforms',
  'regulations',
] as const

const settingsIn = async (more: Environment) => {
  const folder = await mkdtemp(join(inject('scratchDir'), 'real-hub-'))
  const key = join(folder, 'hub.jwk')
  const hubKey = await loadHubKey(key)
  const environment = { HUB_DATA: folder, HUB_KEY: key, HUB_POLL_MS: '300', ...more }
  const grants = [{ role: 'supervisor', unitId: 'PROV-350000' }] as const
  const token = (ttl = '1h') => signToken(hubKey, { subject: 'general-office', grants, ttl })
  return { environment, token }
}

/** One process: five subgraphs and the gateway. */
export const startEmbeddedHub = async (more: Environment = {}): Promise<RunningHub> => {
  const { environment, token } = await settingsIn(more)
  const gateway = await startProcess(['start'], 'Openness Hub runs', environment)
  return { gateway, services: new Map(), environment, token }
}

/** Six processes: each service alone, and the gateway. */
export const startDistributedHub = async (more: Environment = {}): Promise<RunningHub> => {
  const settings = await settingsIn(more)
  const ports = await Promise.all(serviceNames.map(async (name) => [name, await freePort()]))
  const urls = ports.map(([name, port]) => `${name}=http://127.0.0.1:${port}`).join(',')
  const environment = { ...settings.environment, SUBGRAPH_URLS: urls }
  const services = new Map(
    await Promise.all(
      ports.map(async ([name, port]) => {
        const ready = `${name} runs`
        const at = { ...environment, PORT: String(port) }
        return [String(name), await startProcess(['serve', String(name)], ready, at)] as const
      }),
    ),
  )
  const gateway = await startProcess(['gateway'], 'the gateway runs', environment)
  return { gateway, services, environment, token: settings.token }
}
