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
  /** When the test begins, with its zone. */
  readonly now: string
  /** Who must answer for which task. */
  readonly expected?: readonly Expected[]
  /** The packs of law that are switched on. */
  readonly packs?: readonly string[]
  /** Another calendar than China's. */
  readonly calendar?: Calendar
  /** Reporting's log from an earlier start. */
  readonly reporting?: UnitLog
}

/** One domain alone, on a fresh store, with a clock that stands until it is set. */
export interface SubgraphUnderTest {
  readonly store: Store
  /** The log that it follows. */
  readonly reporting: UnitLog
  /** Sets the clock. */
  at(now: string): void
  /** Asks as this viewer; an error that is not a typed refusal throws. @typeParam T what the selection gives */
  ask<T extends object>(viewer: Viewer, query: string, variables?: object): Promise<T>
  /** Runs a mutation that takes one `input`, and gives its payload. */
  act<T extends object>(
    viewer: Viewer,
    mutation: string,
    input: object,
    selection: string,
  ): Promise<T>
  /** Runs a mutation that is refused, and gives the refusals. */
  refusals(viewer: Viewer, mutation: string, input: object, more?: string): Promise<unknown>
  /** What the domain adds to a unit. */
  unit<T extends object>(id: string, selection: string, viewer?: Viewer): Promise<T>
  /** What the domain adds to a task of its own. */
  task<T extends object>(no: number, selection: string): Promise<T>
  /** Takes everything that the followed logs hold by now. */
  catchUp(): Promise<void>
  /** Lets the timer on due dates run. */
  sweep(): Promise<void>
  /** Lets open clocks be computed anew where law or calendar are others. */
  settle(): Promise<void>
  /** Stops it, as the end of its process would. */
  close(): Promise<void>
}

export const someone = (role: Role, unitId: string): Viewer => ({
  subject: `${role}@${unitId}`,
  grants: [{ role, unitId }],
  expiresAt: undefined,
})

/** Starts a domain as a test begins, and stops it when the test is over. */
export const startSubgraph = async (
  subgraph: Subgraph,
  fresh: ReturnType<StoreUnderTest['fresh']>,
  situation: Situation,
): Promise<SubgraphUnderTest> => {
  let now = new Date(situation.now)
  const faults: unknown[] = []
  const reporting = situation.reporting ?? unitLog(situation.expected ?? [], situation.packs)
  const host = {
    place: (service: string) =>
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
    services: [...new Set([subgraph.name, 'reporting'])],
    remoteLog: () => reporting,
    // Nothing happens by itself in a test.
    pollMs: 3_600_000,
    onError: (error: unknown) => faults.push(error),
  }
  const store = await openSubgraph(subgraph, host)
  const running = await runSubgraph(subgraph, new Map([[subgraph.name, store]]), host)
  let closed: Promise<void> | undefined
  const close = (): Promise<void> => (closed ??= running.close())
  onTestFinished(close)
  await running.catchUp()

  const ask = async <T extends object>(viewer: Viewer, query: string, variables = {}) => {
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
    return (await ask<{ payload: T }>(viewer, query, { input })).payload
  }
  const entity = async <T extends object>(
    { type, id }: { readonly type: string; readonly id: string },
    selection: string,
    viewer = publicViewer,
  ) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${selection} } }`
    const of = [{ __typename: type, id }]
    const [found] = (await ask<{ _entities: [T] }>(viewer, query, { of }))._entities
    return found
  }
  return {
    store,
    reporting,
    at: (later) => (now = new Date(later)),
    ask,
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
