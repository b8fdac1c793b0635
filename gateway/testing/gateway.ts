import { pino } from 'pino'
import { expect, vi } from 'vitest'
import { Locale, localized, verbatim } from '../../schema/vocabulary/index.ts'
import { InvalidToken, publicViewer, type Viewer } from '../../services/kit/identity/index.ts'
import { startGateway, type Gateway, type GatewayOptions } from '../index.ts'
import { testFeed, type TestFeed } from './feed.ts'
import { supergraphSdl, testSubgraphs, type TestSubgraphs } from './supergraph.ts'

export interface TestGateway extends AsyncDisposable {
  readonly gateway: Gateway
  readonly subgraphs: TestSubgraphs
  readonly feed: TestFeed
  /** Log lines at `warn` and above. */
  readonly logged: string[]
  reload(sdl: string): void
  /** Waits until this many subscriptions are open. */
  waitForSubscriptions(subscriptions: number): Promise<void>
  /** Posts an operation over HTTP and returns the parsed body. */
  execute(query: string, more?: object, headers?: Record<string, string>): Promise<unknown>
}

/** `Bearer officer-XM` is a reporter of the unit XM. `Bearer brief-XM` expires after 300 milliseconds. */
export const identify = async (authorization: string | undefined): Promise<Viewer> => {
  if (authorization === undefined) return publicViewer
  const [, kind, unitId] = /^Bearer (officer|brief)-(\w+)$/.exec(authorization) ?? []
  if (!kind || !unitId) {
    throw new InvalidToken(
      'malformed',
      localized('The token is malformed. Get one with `hub token`.', '令牌格式不對。'),
    )
  }
  const expiresAt = Date.now() + (kind === 'brief' ? 300 : 3_600_000)
  return { subject: `${kind}-${unitId}`, grants: [{ role: 'reporter', unitId }], expiresAt }
}

export const startTestGateway = async (
  options: Partial<GatewayOptions> = {},
): Promise<TestGateway> => {
  const subgraphs = testSubgraphs()
  const feed = testFeed()
  const logged: string[] = []
  let reload = (_sdl: string): void => {}
  const gateway = await startGateway({
    supergraph: {
      sdl: supergraphSdl,
      watch: (onChange) => {
        reload = onChange
        return () => {}
      },
    },
    subgraphs: subgraphs.call,
    feed,
    identify,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'warn' }, { write: (line: string) => logged.push(line) }),
    examples: [{ name: verbatim('Units'), query: '{ units { name } }' }],
    locale: Locale.EN,
    ...options,
  })
  return {
    gateway,
    subgraphs,
    feed,
    logged,
    reload: (sdl) => reload(sdl),
    async execute(query, more = {}, headers = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...more }),
      })
      return response.json()
    },
    waitForSubscriptions: (subscriptions) =>
      vi.waitFor(
        async () => {
          const metrics = await (await fetch(`${gateway.url}/metrics`)).text()
          const [, open] = /^hub_subscriptions (\d+)$/m.exec(metrics) ?? []
          expect(Number(open)).toBe(subscriptions)
        },
        { timeout: 10_000 },
      ),
    [Symbol.asyncDispose]: () => gateway.close(),
  }
}
