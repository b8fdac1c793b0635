import type { ExecutionResult } from 'graphql'
import { subgraphExecutor, type SubgraphRequest } from './execute.ts'
import {
  combineProjections,
  databaseName,
  follower,
  type Log,
  openSources,
  Store,
} from '../store/index.ts'
import { chinaCalendar } from '../calendar/index.ts'
import { calendarIn } from '../rules/index.ts'
import { watchClocks } from '../deadlines/index.ts'
import { backfillTotals, declarationsChanged, repair } from '../indicators/index.ts'
import { backfillOpenDue } from '../records/index.ts'
import type { Measure } from '../telemetry/index.ts'
import { startBackground } from './background.ts'
import { followLogs } from './follow-logs.ts'
import type { Activity, Host } from './host.ts'
import { kitProjections, schemaOf } from './kit-tables.ts'
import { measuresOf } from './service-measures.ts'
import type { Subgraph } from './subgraph.ts'
import { type OpenViewOf, viewOpener } from './view-opener.ts'
import { isCalendarChange } from './replication/replicate-calendar.ts'
import { isRulePackChange } from './replication/replicate-rule-packs.ts'
import { isReplicated, replicateChanges } from './replication/replicate-units.ts'

export type { Activity, Host, SubgraphRequest }

export interface RunningSubgraph {
  readonly subgraph: Subgraph
  readonly store: Store
  /** Whether this start counts by other declarations than the last one: figures are right once it has caught up. */
  readonly isRecounted: boolean
  /** Its figures for `/metrics`. */
  readonly measures: readonly Measure[]
  execute(request: SubgraphRequest): Promise<ExecutionResult>
  /** Opens a view of this service; rejects with `ViewRefused` or `InvalidToken`. */
  readonly openView: OpenViewOf
  /** Applies everything that is in the logs of other services. */
  catchUp(): Promise<void>
  /** Resolves when every open record has the due date of the active rules and calendar. */
  settle(): Promise<void>
  /** Stops background work; resolves when running work has ended. */
  stopBackground(): Promise<void>
  close(): Promise<void>
}

/** The stores that were recounted when they were opened. */
const recounted = new WeakSet<Store>()

/** Opens the store of a subgraph. All stores of a process are opened before its subgraphs run, since they read each other's logs. */
export const openSubgraph = async (subgraph: Subgraph, host: Host): Promise<Store> => {
  const { indicators = [], deadlines = [], projections = [] } = subgraph
  const location = host.locationOf(subgraph.name)
  const store = new Store({
    service: subgraph.name,
    database: databaseName(location),
    sources: await openSources(location, schemaOf(subgraph)),
    bus: host.bus,
    project: combineProjections([...kitProjections(indicators, deadlines), ...projections]),
    personalKey: host.personalKey,
    onError: host.onError,
  })
  // A release may count other records, or by other rules.
  if ((await declarationsChanged(store.read, indicators)) && (await store.log.head()) > 0) {
    await repair(store, { actor: 'system', now: host.now() }, indicators, () => undefined)
    recounted.add(store)
  }
  await store.transaction(async (manager) => {
    await backfillTotals(manager, indicators)
    await backfillOpenDue(manager, deadlines)
  })
  return store
}

/** Seeds a subgraph, follows the other logs, and serves. @param local the stores of this process, by service */
export const runSubgraph = async (
  subgraph: Subgraph,
  local: ReadonlyMap<string, Store>,
  host: Host,
): Promise<RunningSubgraph> => {
  const store = local.get(subgraph.name)
  if (!store) throw new Error(`the store of ${subgraph.name} is not open`)
  const { activity = 'SERVER' } = host
  const isServer = activity === 'SERVER'
  const logOf = (service: string): Log => {
    const log = local.get(service)?.log ?? host.remoteLog?.(service)
    if (!log) throw new Error(`the log of ${service} is neither local nor remote`)
    return log
  }
  const followers = followLogs(subgraph.name, host)
  const { follow } = followers
  const runtime = {
    store,
    logOf,
    follow,
    bus: host.bus,
    services: host.services,
    now: host.now,
    callsPrivate: host.callsPrivate ?? false,
    signer: host.signer,
    ...(host.checkpointFolder !== undefined && { checkpointFolder: host.checkpointFolder }),
    onError: host.onError,
  }
  let calendar = await calendarIn(store.read, host.calendar ?? chinaCalendar)
  const clocks = watchClocks(store, subgraph.deadlines ?? [], {
    ...host,
    calendar: () => calendar,
    isAutomatic: isServer,
  })
  let isRecomputeDue = false
  const units = follower({
    name: 'replicated-units',
    log: logOf('reporting'),
    store,
    accepts: isReplicated,
    apply: async (manager, changes) => {
      await replicateChanges(manager, changes, subgraph)
      isRecomputeDue ||= changes.some((one) => isRulePackChange(one) || isCalendarChange(one))
    },
  })
  follow('reporting', async () => {
    await units.catchUp()
    // Read again each time, since another replica may have applied the change.
    calendar = await calendarIn(store.read, calendar)
    // Not awaited, since very many records can be open.
    if (isRecomputeDue && isServer) clocks.recompute()
    isRecomputeDue = false
  })
  await subgraph.seed?.(runtime)
  await subgraph.followLogs?.(runtime)
  const stopBackground = isServer ? await startBackground(subgraph, runtime, host) : undefined
  if (isServer) store.limitLockWait()
  let stopping: Promise<unknown> | undefined
  const stopAll = async (): Promise<void> => {
    await (stopping ??= Promise.all([followers.stop(), clocks.stop(), stopBackground?.()]))
  }
  return {
    subgraph,
    store,
    isRecounted: recounted.has(store),
    measures: measuresOf(subgraph, runtime, clocks.sweepLagMs),
    execute: subgraphExecutor(subgraph, {
      ...host,
      store,
      indicators: subgraph.indicators ?? [],
      topics: subgraph.topics ?? [],
      get calendar() {
        return calendar
      },
      callsPrivate: runtime.callsPrivate,
      logOf,
    }),
    openView: viewOpener(subgraph, { ...host, store, calendar: () => calendar }),
    catchUp: followers.catchUp,
    settle: clocks.settle,
    stopBackground: stopAll,
    close: async () => {
      await stopAll()
      await store.close()
    },
  }
}
