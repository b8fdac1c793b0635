import { join } from 'node:path'
import { parse } from 'graphql'
import { onTestFinished } from 'vitest'
import type { FreshStore } from '../../../../test/support/stores.ts'
import { someone } from '../../../../test/support/subgraph.ts'
import { Locale } from '../../../../schema/vocabulary/index.ts'
import { type Audience, processBus, type Store } from '../../../kit/store/index.ts'
import { publicViewer, type Viewer } from '../../../kit/identity/index.ts'
import { openSubgraph, runSubgraph } from '../../../kit/runtime/index.ts'
import { followAll } from '../../feed/follow-all.ts'
import { reporting } from '../../index.ts'
import { Reminder } from '../../reminder/reminder.ts'
import { Deliverer, type DelivererOptions } from '../deliverer.ts'
import { plantUnits } from './units.ts'

export const city = someone('reporter', 'CITY-A')

/** Reporting alone, with a province, two cities and a district; its clock stands until it is set. */
export interface WebhookHub {
  readonly store: Store
  readonly faults: unknown[]
  at(now: Date): void
  /** Moves the clock on, milliseconds. */
  pass(ms: number): void
  /** A deliverer of this hub, as another process runs one. It sends nothing by itself. */
  deliverer(more?: Partial<DelivererOptions>): Deliverer
  ask<T extends object>(viewer: Viewer, query: string, variables?: object): Promise<T>
  act<T extends object>(viewer: Viewer, mutation: string, input: object, select: string): Promise<T>
  /** The names of the refusals. */
  refused(viewer: Viewer, mutation: string, input: object): Promise<readonly string[]>
  /** Registers a webhook of the first city. */
  register(url: string, more?: object): Promise<{ readonly id: string; readonly secret: string }>
  /** Something happens to a unit: an office urges it. */
  sendReminder(unitId: string, text: string, audience?: Audience): Promise<void>
  close(): Promise<void>
}

export interface HubOptions {
  readonly callsPrivate?: boolean
  /** Delivers as a process does, beside requests; left out: only when a test says so. */
  readonly isAutomatic?: boolean
  readonly personalKey?: Uint8Array
}

/** Starts the hub on a store; on one used before it goes on with what is there. */
export const startHub = async (
  place: FreshStore,
  options: HubOptions = {},
): Promise<WebhookHub> => {
  let now = new Date()
  const faults: unknown[] = []
  const callsPrivate = options.callsPrivate ?? true
  const { seed: _programme, ...subgraph } = reporting([])
  const host = {
    place: (service: string) =>
      place.databaseUrl
        ? ({ kind: 'mysql', url: place.databaseUrl, database: place.prefix + service } as const)
        : ({ kind: 'sqlite', file: join(place.dataDir, `${service}.sqlite`) } as const),
    bus: processBus(),
    identify: (header: string | undefined) =>
      Promise.resolve(header ? (JSON.parse(header) as Viewer) : publicViewer),
    now: () => now,
    locale: Locale.EN,
    personalKey: options.personalKey ?? new Uint8Array(32),
    services: ['reporting'],
    callsPrivate,
    pollMs: 3_600_000,
    onError: (error: unknown) => faults.push(error),
  }
  const quiet = options.isAutomatic ? {} : { background: followAll }
  const store = await openSubgraph(subgraph, host)
  const running = await runSubgraph(
    { ...subgraph, ...quiet },
    new Map([['reporting', store]]),
    host,
  )
  let closing: Promise<void> | undefined
  const close = () => (closing ??= running.close())
  onTestFinished(close)
  await plantUnits(store, now)
  await running.catchUp()

  const ask = async <T extends object>(viewer: Viewer, query: string, variables: object = {}) => {
    const { data, errors } = await running.execute({
      document: parse(query),
      variables: { ...variables },
      authorization: JSON.stringify(viewer),
    })
    const fault = errors?.[0]
    if (fault) throw faults.pop() ?? fault
    return data as T
  }
  const act = async <T extends object>(
    viewer: Viewer,
    mutation: string,
    input: object,
    select: string,
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const query = `mutation ($input: ${type}) { payload: ${mutation}(input: $input) ${select} }`
    return (await ask<{ payload: T }>(viewer, query, { input })).payload
  }
  return {
    store,
    faults,
    at: (moment) => (now = moment),
    pass: (ms) => (now = new Date(now.getTime() + ms)),
    deliverer: (more) =>
      new Deliverer({
        store,
        now: () => now,
        acknowledgedAt: () => new Date(),
        callsPrivate,
        random: () => 0.5,
        maxAttempts: 3,
        timeoutMs: 5_000,
        parallel: 4,
        ...more,
      }),
    ask,
    act,
    refused: async (viewer, mutation, input) => {
      const select = '{ errors { __typename } }'
      const { errors } = await act<{ errors: { __typename: string }[] }>(
        viewer,
        mutation,
        input,
        select,
      )
      return errors.map(({ __typename }) => __typename)
    },
    register: async (url, more) => {
      const { webhook, secret } = await act<{ webhook: { id: string }; secret: string }>(
        city,
        'registerWebhook',
        { unitId: 'CITY-A', url, where: { kinds: ['reminder.sent'] }, ...more },
        '{ webhook { id } secret }',
      )
      return { id: webhook.id, secret }
    },
    sendReminder: (unitId, text, audience = 'PUBLIC') =>
      store.write({ actor: 'office', now }, async (tx) => {
        const urge = {
          assignmentId: '',
          unitId,
          taskId: 'T:1',
          text,
          sentAt: now,
          sentBy: 'office',
        }
        await tx.create(Reminder, { id: text, ...urge }, { kind: 'reminder.sent', audience })
      }),
    close,
  }
}
