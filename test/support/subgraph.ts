import { testSigner } from '../../services/kit/identity/testing/signer.ts'
import { join } from 'node:path'
import { parse } from 'graphql'
import { onTestFinished } from 'vitest'
import { Locale } from '../../schema/vocabulary/index.ts'
import { processBus, type Store } from '../../services/kit/store/index.ts'
import type { Calendar } from '../../services/kit/calendar/index.ts'
import { sweep } from '../../services/kit/deadlines/index.ts'
import { publicViewer, type Role, type Viewer } from '../../services/kit/identity/index.ts'
import { openSubgraph, runSubgraph, type Subgraph } from '../../services/kit/runtime/index.ts'
import type { StoreUnderTest } from './stores.ts'
import { type Expected, taskId, type UnitLog, unitLog } from './unit-log.ts'

export interface Situation {
  /** The start of the clock, with its zone. */
  readonly now: string
  /** The units that are expected to report each task. */
  readonly expected?: readonly Expected[]
  /** The legal rule packs that are switched on. */
  readonly packs?: readonly string[]
  /** A calendar instead of China's. */
  readonly calendar?: Calendar
  /** The log of reporting from an earlier start. */
  readonly reporting?: UnitLog
}

/** One domain alone on a fresh store, with a clock that stands still until it is set. */
export interface SubgraphUnderTest {
  readonly store: Store
  /** The log of reporting, which it follows. */
  readonly reporting: UnitLog
  /** Sets the clock. */
  at(now: string): void
  /** Sends a query as this viewer; throws on a GraphQL error. @typeParam T the selected data */
  execute<T extends object>(viewer: Viewer, query: string, variables?: object): Promise<T>
  /** Runs a mutation that takes one `input`, and returns its payload. */
  act<T extends object>(
    viewer: Viewer,
    mutation: string,
    input: object,
    selection: string,
  ): Promise<T>
  /** Runs a mutation and returns its user errors. */
  refusals(viewer: Viewer, mutation: string, input: object, more?: string): Promise<unknown>
  /** Fields that the domain adds to a unit. */
  unit<T extends object>(id: string, selection: string, viewer?: Viewer): Promise<T>
  /** Fields that the domain adds to one of its tasks. */
  task<T extends object>(no: number, selection: string): Promise<T>
  /** Replicates all changes in the followed logs. */
  catchUp(): Promise<void>
  /** Records missed due dates up to now. */
  sweep(): Promise<void>
  /** Waits until due dates are recomputed after a change of rules or calendar. */
  settle(): Promise<void>
  /** Stops it like the end of its process. */
  close(): Promise<void>
}

export const someone = (role: Role, unitId: string): Viewer => ({
  subject: `${role}@${unitId}`,
  grants: [{ role, unitId }],
  expiresAt: undefined,
})

/** Starts a domain and stops it when the test ends. */
export const startSubgraph = async (
  subgraph: Subgraph,
  fresh: ReturnType<StoreUnderTest['fresh']>,
  situation: Situation,
): Promise<SubgraphUnderTest> => {
  let now = new Date(situation.now)
  const faults: unknown[] = []
  const reporting = situation.reporting ?? unitLog(situation.expected ?? [], situation.packs)
  const host = {
    locationOf: (service: string) =>
      fresh.databaseUrl
        ? ({
            kind: 'mysql',
            url: fresh.databaseUrl,
            database: fresh.prefix + service.replaceAll('-', '_'),
          } as const)
        : ({ kind: 'sqlite', file: join(fresh.dataDir, `${service}.sqlite`) } as const),
    bus: processBus(),
    identify: (header: string | undefined) =>
      Promise.resolve(header ? (JSON.parse(header) as Viewer) : publicViewer),
    now: () => now,
    ...(situation.calendar ? { calendar: situation.calendar } : {}),
    locale: Locale.EN,
    personalKey: new Uint8Array(32),
    signer: testSigner,
    services: [...new Set([subgraph.name, 'reporting'])],
    remoteLog: () => reporting,
    // Long, so that nothing happens by itself in a test.
    pollMs: 3_600_000,
    onError: (error: unknown) => faults.push(error),
  }
  const store = await openSubgraph(subgraph, host)
  const running = await runSubgraph(subgraph, new Map([[subgraph.name, store]]), host)
  let closed: Promise<void> | undefined
  const close = (): Promise<void> => (closed ??= running.close())
  onTestFinished(close)
  await running.catchUp()

  const execute = async <T extends object>(viewer: Viewer, query: string, variables = {}) => {
    const { data, errors } = await running.execute({
      document: parse(query),
      variables,
      authorization: JSON.stringify(viewer),
    })
    const fault = faults.shift() ?? errors?.[0]
    if (fault) throw fault
    return data as T
  }
  const act = async <T extends object>(
    viewer: Viewer,
    mutation: string,
    input: object,
    selection: string,
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const query = `mutation ($input: ${type}) { payload: ${mutation}(input: $input) ${selection} }`
    return (await execute<{ payload: T }>(viewer, query, { input })).payload
  }
  const entity = async <T extends object>(
    { type, id }: { readonly type: string; readonly id: string },
    selection: string,
    viewer = publicViewer,
  ) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${selection} } }`
    const representations = [{ __typename: type, id }]
    const variables = { of: representations }
    const [found] = (await execute<{ _entities: [T] }>(viewer, query, variables))._entities
    return found
  }
  return {
    store,
    reporting,
    at: (later) => (now = new Date(later)),
    execute,
    act,
    refusals: async (viewer, mutation, input, more = '') => {
      const selection = `{ errors { __typename ... on UserError { message } ${more} } }`
      return (await act<{ errors: object[] }>(viewer, mutation, input, selection)).errors
    },
    unit: (id, selection, viewer) => entity({ type: 'Unit', id }, selection, viewer),
    task: (no, selection) => entity({ type: subgraph.taskType ?? '', id: taskId(no) }, selection),
    catchUp: running.catchUp,
    sweep: () => sweep(store, subgraph.deadlines ?? [], now),
    settle: async () => {
      await running.settle()
      if (faults.length > 0) throw faults.shift()
    },
    close,
  }
}
