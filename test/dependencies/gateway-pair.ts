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

/** A response as a client receives it. */
export interface RawResponse {
  readonly status: number
  readonly body: string
  /** The `x-cache` header. */
  readonly cache: string | null
}

type SendQuery = (
  token: string | undefined,
  query: string,
  variables?: object,
) => Promise<RawResponse>

/** One hub behind two gateways: one with the exact cache, one without. */
export interface GatewayPair extends AsyncDisposable {
  readonly cached: SendQuery
  readonly uncached: SendQuery
  /** Sends a mutation, through the gateways in turn. */
  readonly write: SendQuery
  token(role: Role, unitId: string): Promise<string>
  now(): Date
  /** Moves the clock forward; it stands still otherwise. */
  advanceClock(ms: number): void
  /** Records missed due dates up to now. */
  sweep(): Promise<void>
  /** Waits until all effects of the writes so far are stored and announced. */
  settle(): Promise<void>
  /** Runs work while the bus is down. */
  withoutBus(work: () => Promise<void>): Promise<void>
}

const log = pino({ level: 'silent' })

/** The whole hub in one process. */
export const openGatewayPair = async (store: FreshStore, start: string): Promise<GatewayPair> => {
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
  const cached = sendQueriesTo(hub.url)
  return {
    cached,
    uncached: sendQueriesTo(plain.url),
    write: cached,
    token: tokensOf(hub.services),
    now: () => now,
    advanceClock: (ms) => (now = new Date(now.getTime() + ms)),
    sweep: () => sweepAll(hub.services, now),
    // In one process a mutation responds after every consequence of it.
    settle: async () => undefined,
    withoutBus: (work) => work(),
    [Symbol.asyncDispose]: async () => {
      await plain.close()
      await hub.close()
    },
  }
}

/** Settings under which nothing changes by itself between two reads. */
export const configOf = (store: FreshStore, more: Readonly<Record<string, string>> = {}): Config =>
  readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    HUB_POLL_MS: '60000',
    ...databaseSettings(store),
    ...more,
  })

export const tokensOf =
  ({ key }: Services): GatewayPair['token'] =>
  (role, unitId) =>
    signToken(key, { subject: `${role}@${unitId}`, grants: [{ role, unitId }], ttl: '12h' })

export const sweepAll = async ({ running }: Services, now: Date): Promise<void> => {
  for (const { store, subgraph } of running.values())
    await sweep(store, subgraph.deadlines ?? [], now)
}

/** Sends queries to one gateway over HTTP. */
export const sendQueriesTo =
  (url: string): SendQuery =>
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
