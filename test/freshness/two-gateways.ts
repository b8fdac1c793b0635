import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { type Gateway, startGateway } from '../../gateway/index.ts'
import { type Hub, startHub } from '../../infra/hub.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { readConfig } from '../../services/kit/config.ts'
import { sweep } from '../../services/kit/deadline/sweep.ts'
import { signToken } from '../../services/kit/identity/token.ts'
import type { Role } from '../../services/kit/identity/viewer.ts'
import type { FreshStore } from '../kit/stores.ts'

/** An answer as it came over the wire. */
export interface Wire {
  readonly status: number
  readonly body: string
  readonly cache: string | null
}

/** One hub behind two gateways: one with the exact cache, one without. */
export interface TwoGateways extends AsyncDisposable {
  readonly hub: Hub
  cached(token: string | undefined, query: string, variables?: object): Promise<Wire>
  uncached(token: string | undefined, query: string, variables?: object): Promise<Wire>
  token(role: Role, unitId: string): Promise<string>
  now(): Date
  /** Sets the clock on, which stands otherwise. */
  pass(ms: number): void
  /** Lets the timers on due dates run. */
  sweep(): Promise<void>
}

const sdl = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8')
const log = pino({ level: 'silent' })

export const openTwoGateways = async (store: FreshStore, start: string): Promise<TwoGateways> => {
  let now = new Date(start)
  const config = readConfig({
    PORT: '0',
    HUB_DATA: store.dataDir,
    LOG_LEVEL: 'silent',
    // Nothing happens by itself between two reads.
    HUB_POLL_MS: '60000',
    ...(store.databaseUrl
      ? { DATABASE_URL: `${store.databaseUrl}/${store.prefix.replace(/_$/, '')}` }
      : {}),
  })
  const subgraphs = subgraphsOf(domains)
  const hub = await startHub(config, subgraphs, { log, now: () => now })
  const plain: Gateway = await startGateway({
    supergraph: { sdl },
    subgraphs: (service, { context, ...request }) => {
      const running = hub.services.running.get(service)
      if (!running) throw new Error(`${service} does not run`)
      return running.execute({ ...request, authorization: context.authorization })
    },
    feed: hub.services.feed,
    identify: hub.services.identify,
    host: '127.0.0.1',
    port: 0,
    log,
    examples: [],
  })
  return {
    hub,
    cached: (...asked) => ask(hub.url, ...asked),
    uncached: (...asked) => ask(plain.url, ...asked),
    token: (role, unitId) =>
      signToken(hub.services.key, {
        subject: `${role}@${unitId}`,
        grants: [{ role, unitId }],
        ttl: '12h',
      }),
    now: () => now,
    pass: (ms) => (now = new Date(now.getTime() + ms)),
    sweep: async () => {
      for (const { store: rows, subgraph } of hub.services.running.values())
        await sweep(rows, subgraph.deadlines ?? [], now)
    },
    [Symbol.asyncDispose]: async () => {
      await plain.close()
      await hub.close()
    },
  }
}

const ask = async (
  url: string,
  token: string | undefined,
  query: string,
  variables: object = {},
): Promise<Wire> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  return {
    status: response.status,
    body: await response.text(),
    cache: response.headers.get('x-cache'),
  }
}
