import { pino } from 'pino'
import { startGateway } from '../../gateway/index.ts'
import { startHub } from '../../infra/server/start-hub.ts'
import { type Config, readConfig } from '../../services/kit/config/index.ts'
import { sweep } from '../../services/kit/deadlines/index.ts'
import { type Role, signToken } from '../../services/kit/identity/index.ts'
import type { Services } from '../../infra/server/start-services.ts'
import { allSubgraphs, builtSupergraph } from '../support/all-subgraphs.ts'
import { copySeeded } from '../support/seeded-store.ts'
import { databaseSettings, type FreshStore } from '../support/stores.ts'

/** An answer as it came over the wire. */
export interface Wire {
  readonly status: number
  readonly body: string
  readonly cache: string | null
}

type Ask = (token: string | undefined, query: string, variables?: object) => Promise<Wire>

/** One hub behind two gateways: one with the exact cache, one without. */
export interface TwoGateways extends AsyncDisposable {
  readonly cached: Ask
  readonly uncached: Ask
  /** Asks for a write, through whichever gateway its turn is. */
  readonly write: Ask
  token(role: Role, unitId: string): Promise<string>
  now(): Date
  /** Sets the clock on, which stands otherwise. */
  pass(ms: number): void
  /** Lets the timers on due dates run. */
  sweep(): Promise<void>
  /** Waits until all that follows from the writes so far has happened, and everybody has heard of it. */
  settle(): Promise<void>
  /** Does something while nobody hears of anybody's writes. */
  withoutBus(work: () => Promise<void>): Promise<void>
}

const log = pino({ level: 'silent' })

/** The whole hub in one process. */
export const openTwoGateways = async (store: FreshStore, start: string): Promise<TwoGateways> => {
  let now = new Date(start)
  const supergraph = builtSupergraph()
  await copySeeded(store, now)
  const hub = await startHub(configOf(store), allSubgraphs(), { log, now: () => now, supergraph })
  const plain = await startGateway({
    supergraph,
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
  const cached = asking(hub.url)
  return {
    cached,
    uncached: asking(plain.url),
    write: cached,
    token: tokensOf(hub.services),
    now: () => now,
    pass: (ms) => (now = new Date(now.getTime() + ms)),
    sweep: () => sweepAll(hub.services, now),
    // Whoever is answered has been waited for by all.
    settle: async () => undefined,
    withoutBus: (work) => work(),
    [Symbol.asyncDispose]: async () => {
      await plain.close()
      await hub.close()
    },
  }
}

/** Settings with which nothing happens by itself between two reads. */
export const configOf = (store: FreshStore, more: Readonly<Record<string, string>> = {}): Config =>
  readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    HUB_POLL_MS: '60000',
    ...databaseSettings(store),
    ...more,
  })

export const tokensOf =
  ({ key }: Services): TwoGateways['token'] =>
  (role, unitId) =>
    signToken(key, { subject: `${role}@${unitId}`, grants: [{ role, unitId }], ttl: '12h' })

export const sweepAll = async ({ running }: Services, now: Date): Promise<void> => {
  for (const { store, subgraph } of running.values())
    await sweep(store, subgraph.deadlines ?? [], now)
}

/** A person in front of a gateway. */
export const asking =
  (url: string): Ask =>
  async (token, query, variables = {}) => {
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
