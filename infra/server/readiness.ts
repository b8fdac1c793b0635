import * as z from 'zod'
import type { Readiness } from '../../gateway/index.ts'
import { callerHeader, type HubKey } from '../../services/kit/identity/index.ts'
import { exchange } from '../../services/kit/outbound/index.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import type { Store } from '../../services/kit/store/index.ts'
import type { Services } from './start-services.ts'

/** Which services can read and write now: those of this process by their stores, the others by their `/readyz`. */
export const readiness = async (
  subgraphs: readonly Subgraph[],
  { running, key }: Services,
  urls: ReadonlyMap<string, readonly string[]>,
): Promise<Readonly<Record<string, Readiness>>> => {
  const states = subgraphs.map(async ({ name }) => {
    const local = running.get(name)
    return [
      name,
      await (local ? checkStore(local.store) : anyReady(urls.get(name) ?? [], key)),
    ] as const
  })
  return Object.fromEntries(await Promise.all(states))
}

const checkStore = async (store: Store): Promise<Readiness> => {
  const failure = await store.check()
  return failure ? { ready: false, code: failure.code, message: failure.problem } : { ready: true }
}

/** One replica that is ready suffices; without one, the first tells why. */
const anyReady = async (urls: readonly string[], key: HubKey): Promise<Readiness> => {
  const states = await Promise.all(urls.map((url) => readinessOfReplica(url, key)))
  return states.find(({ ready }) => ready) ?? states[0] ?? unavailable('SUBGRAPH_URLS lacks it.')
}

/** Longer than a service waits for its database. */
const timeoutMs = 4_000

const reason = z.object({ code: z.string(), message: z.string() })

const readinessOfReplica = async (url: string, { caller }: HubKey): Promise<Readiness> => {
  try {
    // A service with a monitoring port of its own answers only processes of the hub here.
    const headers = { [callerHeader]: caller }
    const { status, text } = await exchange(`${url}/readyz`, { method: 'GET', headers, timeoutMs })
    if (status === 200) return { ready: true }
    const read = reason.safeParse(JSON.parse(text))
    return read.success ? { ready: false, ...read.data } : unreachable(url)
  } catch {
    return unreachable(url)
  }
}

const unreachable = (url: string): Readiness =>
  unavailable(`The service does not respond at ${url}.`)

const unavailable = (message: string): Readiness => ({
  ready: false,
  code: 'SERVICE_UNAVAILABLE',
  message,
})
