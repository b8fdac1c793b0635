import { testSigner } from '../../../kit/identity/testing/signer.ts'
import { join } from 'node:path'
import { parse } from 'graphql'
import { onTestFinished } from 'vitest'
import type { FreshStore } from '../../../../test/support/stores.ts'
import { someone } from '../../../../test/support/subgraph.ts'
import { Locale } from '../../../../schema/vocabulary/index.ts'
import { type Audience, processBus, type Store } from '../../../kit/store/index.ts'
import { publicViewer, type Viewer } from '../../../kit/identity/index.ts'
import { openSubgraph, runSubgraph } from '../../../kit/runtime/index.ts'
import { reporting } from '../../index.ts'
import { Reminder } from '../../reminder/reminder.ts'
import { Deliverer, type DelivererOptions } from '../deliverer.ts'
import { createUnits } from './create-units.ts'

export const cityReporter = someone('reporter', 'CITY-A')

/** The reporting service alone, with a province, two cities and a district. Only tests move its clock. */
export interface WebhookHub {
  readonly store: Store
  readonly errors: unknown[]
  setClock(now: Date): void
  /** Advances the clock by milliseconds. */
  pass(ms: number): void
  /** A deliverer of this hub, as in another process. It sends only in `run()`. */
  deliverer(more?: Partial<DelivererOptions>): Deliverer
  query<T extends object>(viewer: Viewer, query: string, variables?: object): Promise<T>
  act<T extends object>(viewer: Viewer, mutation: string, input: object, select: string): Promise<T>
  /** The names of the refusals. */
  refused(viewer: Viewer, mutation: string, input: object): Promise<readonly string[]>
  /** Registers a webhook of the first city. */
  register(url: string, more?: object): Promise<{ readonly id: string; readonly secret: string }>
  /** Creates a reminder to a unit, the change that most tests deliver. */
  sendReminder(unitId: string, text: string, audience?: Audience): Promise<void>
  close(): Promise<void>
}

interface WebhookHubOptions {
  readonly callsPrivate?: boolean
  /** Delivers beside requests, as in production; otherwise only a test's `deliverer` sends. */
  readonly isAutomatic?: boolean
  readonly personalKey?: Uint8Array
}

/** Starts the hub on a store, which may have been used before. */
export const startWebhookHub = async (
  fresh: FreshStore,
  options: WebhookHubOptions = {},
): Promise<WebhookHub> => {
  let now = new Date()
  const errors: unknown[] = []
  const callsPrivate = options.callsPrivate ?? true
  const { seed: _programme, ...subgraph } = reporting([])
  const host = {
    locationOf: (service: string) =>
      fresh.databaseUrl
        ? ({ kind: 'mysql', url: fresh.databaseUrl, database: fresh.prefix + service } as const)
        : ({ kind: 'sqlite', file: join(fresh.dataDir, `${service}.sqlite`) } as const),
    bus: processBus(),
    identify: (header: string | undefined): Promise<Viewer> =>
      Promise.resolve(header ? JSON.parse(header) : publicViewer),
    now: () => now,
    locale: Locale.EN,
    personalKey: options.personalKey ?? new Uint8Array(32),
    signer: testSigner,
    services: ['reporting'],
    callsPrivate,
    pollMs: 3_600_000,
    onError: (error: unknown) => errors.push(error),
  }
  const background = options.isAutomatic ? {} : { background: () => Promise.resolve() }
  const store = await openSubgraph(subgraph, host)
  const running = await runSubgraph(
    { ...subgraph, ...background },
    new Map([['reporting', store]]),
    host,
  )
  let closing: Promise<void> | undefined
  const close = () => (closing ??= running.close())
  onTestFinished(close)
  await createUnits(store, now)
  await running.catchUp()

  const query = async <T extends object>(viewer: Viewer, text: string, variables: object = {}) => {
    const result = await running.execute({
      document: parse(text),
      variables: { ...variables },
      authorization: JSON.stringify(viewer),
    })
    const error = result.errors?.[0]
    if (error) throw errors.pop() ?? error
    // The caller states the type of its own query.
    return result.data as T
  }
  const act = async <T extends object>(
    viewer: Viewer,
    mutation: string,
    input: object,
    select: string,
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const text = `mutation ($input: ${type}) { payload: ${mutation}(input: $input) ${select} }`
    return (await query<{ payload: T }>(viewer, text, { input })).payload
  }
  return {
    store,
    errors,
    setClock: (moment) => (now = moment),
    pass: (ms) => (now = new Date(now.getTime() + ms)),
    deliverer: (more) =>
      new Deliverer({
        store,
        now: () => now,
        realNow: () => new Date(),
        callsPrivate,
        logOf: () => store.log,
        random: () => 0.5,
        maxAttempts: 3,
        timeoutMs: 5_000,
        concurrency: 4,
        ...more,
      }),
    query,
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
        cityReporter,
        'registerWebhook',
        { unitId: 'CITY-A', url, where: { kinds: ['reminder.sent'] }, ...more },
        '{ webhook { id } secret }',
      )
      return { id: webhook.id, secret }
    },
    sendReminder: (unitId, text, audience = 'PUBLIC') =>
      store.write({ actor: 'office', now }, async (tx) => {
        const reminder = {
          assignmentId: '',
          unitId,
          taskId: 'T:1',
          text,
          sentAt: now,
          sentBy: 'office',
        }
        await tx.create(Reminder, { id: text, ...reminder }, { kind: 'reminder.sent', audience })
      }),
    close,
  }
}
