import { createClient } from 'graphql-ws'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import WebSocket from 'ws'
import type { SupergraphSource } from '../../gateway/index.ts'
import { type Hub, startHub } from '../../infra/server/start-hub.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { type Role, signToken } from '../../services/kit/identity/index.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import { allSubgraphs, builtSupergraph } from './all-subgraphs.ts'
import { copySeeded } from './seeded-store.ts'
import { databaseSettings, type FreshStore } from './stores.ts'

/** A GraphQL response as a client sees it. @typeParam T the selected data */
export interface GraphqlResponse<T> {
  readonly data?: T | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

/** A client of the hub, with a token or as the public. */
export interface HubClient {
  readonly token: string | undefined
  /** Sends a query over HTTP and returns the whole response. */
  execute<T>(query: string, variables?: object): Promise<GraphqlResponse<T>>
  /** Sends a query over HTTP and returns its data; throws on an error. */
  get<T>(query: string, variables?: object): Promise<T>
  /** Runs a mutation that takes one `input` and returns its payload. */
  act<T>(mutation: string, input: object, selection: string): Promise<T>
  /** Runs a mutation and returns the type names of its user errors. */
  refused(mutation: string, input: object): Promise<readonly string[]>
  /** Subscribes over WebSocket. */
  follow<T>(
    query: string,
    variables?: Record<string, unknown>,
  ): AsyncIterableIterator<GraphqlResponse<T>>
}

export interface TestHub {
  readonly hub: Hub
  readonly public: HubClient
  as(role: Role, unitId: string, subject?: string): Promise<HubClient>
  close(): Promise<void>
}

export interface TestHubOptions {
  /** The start of the clock. */
  readonly now?: string
  /** A clock that the test controls. */
  readonly clock?: () => Date
  readonly subgraphs?: readonly Subgraph[]
  readonly supergraph?: SupergraphSource
  /** Settings as in the environment. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Starts the whole hub in this process on a fresh store, closed when the test ends. */
export const openHub = async (
  store: FreshStore,
  options: TestHubOptions = {},
): Promise<TestHub> => {
  const now = options.now ?? '2018-10-29T09:00:00+08:00'
  const config = readConfig({
    PORT: '0',
    HUB_NOW: now,
    LOG_LEVEL: 'silent',
    ...databaseSettings(store),
    ...options.settings,
  })
  const { subgraphs, supergraph = builtSupergraph() } = options
  // Other subgraphs start empty, because the seeded databases are those of the shipped subgraphs.
  if (!subgraphs) await copySeeded(store, options.clock?.() ?? new Date(now))
  const hub = await startHub(config, subgraphs ?? allSubgraphs(), {
    log: pino({ level: config.LOG_LEVEL }),
    ...(options.clock ? { now: options.clock } : {}),
    supergraph,
  })
  let closed: Promise<void> | undefined
  const close = (): Promise<void> => (closed ??= hub.close())
  onTestFinished(close)
  return {
    hub,
    close,
    public: hubClient(hub.url, undefined),
    as: async (role, unitId, subject = `${role}@${unitId}`) => {
      const claims = { subject, grants: [{ role, unitId }], ttl: '1h' }
      return hubClient(hub.url, await signToken(hub.services.key, claims))
    },
  }
}

/** A client of a hub at any URL. */
export const hubClient = (url: string, token: string | undefined): HubClient => {
  const authorization = token ? { authorization: `Bearer ${token}` } : {}
  const execute = async <T>(query: string, variables?: object): Promise<GraphqlResponse<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as GraphqlResponse<T>
  }
  const get = async <T>(query: string, variables?: object): Promise<T> => {
    const { data, errors } = await execute<T>(query, variables)
    if (errors || !data) throw new Error(JSON.stringify(errors))
    return data
  }
  const act = async <T>(mutation: string, input: object, selection: string): Promise<T> => {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1)
    const response = await get<Record<string, T>>(
      `mutation Act($input: ${inputTypes[mutation] ?? `${type}Input`}!) {
        ${mutation}(input: $input) { ${selection} errors { __typename ... on UserError { message(locale: EN) } } }
      }`,
      { input },
    )
    const payload = response[mutation]
    if (payload === undefined) throw new Error(`${mutation} returned no payload`)
    return payload
  }
  return {
    token,
    execute,
    get,
    act,
    refused: async (mutation, input) => {
      const { errors } = await act<{ errors: readonly { __typename: string }[] }>(
        mutation,
        input,
        '',
      )
      return errors.map(({ __typename }) => __typename)
    },
    follow: (query, variables = {}) => {
      const client = createClient({
        url: url.replace(/^http/, 'ws') + '/graphql',
        webSocketImpl: WebSocket,
        connectionParams: authorization,
        retryAttempts: 0,
      })
      onTestFinished(async () => client.dispose())
      return client.iterate({ query, variables }) as never
    },
  }
}

// Several actions share an input type.
const inputTypes: Readonly<Record<string, string>> = {
  acknowledgeAssignment: 'OnAssignmentInput',
  closeAssignment: 'OnAssignmentInput',
  saveDraft: 'ReportInput',
  submitProgress: 'ReportInput',
}
