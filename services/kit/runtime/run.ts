import type { ExecutionResult } from 'graphql'
import type { Locale } from '../../../schema/vocabulary/index.ts'
import { subgraphExecutor, type SubgraphRequest } from './execute.ts'
import {
  type Bus,
  combineProjections,
  type LogFollower,
  follower,
  pruneResults,
  type Log,
  openSources,
  type DatabaseLocation,
  Store,
} from '../store/index.ts'
import { type Calendar, chinaCalendar } from '../calendar/index.ts'
import { watchClocks } from '../deadlines/index.ts'
import { type EvidenceSettings, watchEvidence } from '../evidence/index.ts'
import type { Identify } from '../identity/index.ts'
import { indicatorProjection, backfillTotals } from '../indicators/index.ts'
import { backfillOpenDue, openDueProjection } from '../records/index.ts'
import { kitEntities, kitMigrations } from './kit-tables.ts'
import type { Subgraph } from './subgraph.ts'
import { isRulePackChange } from './replication/replicate-rule-packs.ts'
import { isReplicated, replicateChanges } from './replication/replicate-units.ts'

/** Everything that a process provides to its subgraphs. */
export interface Host {
  readonly locationOf: (service: string) => DatabaseLocation
  readonly bus: Bus
  readonly identify: Identify
  readonly now: () => Date
  /** China's if left out. */
  readonly calendar?: Calendar
  readonly locale: Locale
  readonly personalKey: Uint8Array
  /** Whether addresses that users register may be in private networks; false if left out. */
  readonly callsPrivate?: boolean
  /** The settings of evidence checks; none are made if left out. */
  readonly evidence?: EvidenceSettings
  readonly services: readonly string[]
  /** The log of a service in another process. */
  readonly remoteLog?: (service: string) => Log
  /** The interval for reading logs without an announcement, milliseconds. */
  readonly pollMs: number
  readonly onError: (error: unknown, activity: string) => void
}

export type { SubgraphRequest }

export interface RunningSubgraph {
  readonly subgraph: Subgraph
  readonly store: Store
  execute(request: SubgraphRequest): Promise<ExecutionResult>
  /** Applies everything that is in the logs of other services. */
  catchUp(): Promise<void>
  /** Resolves when every open record has the due date of the active rules and calendar. */
  settle(): Promise<void>
  /** Stops background work; resolves when running work has ended. */
  stopBackground(): Promise<void>
  close(): Promise<void>
}

/** Opens the store of a subgraph. All stores of a process are opened before its subgraphs run, since they read each other's logs. */
export const openSubgraph = async (subgraph: Subgraph, host: Host): Promise<Store> => {
  const { indicators = [], deadlines = [] } = subgraph
  const store = new Store({
    service: subgraph.name,
    sources: await openSources(host.locationOf(subgraph.name), {
      service: subgraph.name,
      entities: [...kitEntities, ...subgraph.entities],
      migrations: [...kitMigrations, ...subgraph.migrations],
    }),
    bus: host.bus,
    project: combineProjections([indicatorProjection(indicators), openDueProjection(deadlines)]),
    personalKey: host.personalKey,
    onError: host.onError,
  })
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
  const stops: (() => void)[] = []
  const followers: LogFollower[] = []
  const pulls = new Set<Promise<void>>()
  const logOf = (service: string): Log => {
    const log = local.get(service)?.log ?? host.remoteLog?.(service)
    if (!log) throw new Error(`the log of ${service} is neither local nor remote`)
    return log
  }
  const follow = (service: string, catchUp: () => Promise<void>): void => {
    followers.push({ catchUp })
    const pull = (): Promise<void> => {
      const one = catchUp()
        .catch((error: unknown) => host.onError(error, `${subgraph.name} follows ${service}`))
        .finally(() => pulls.delete(one))
      pulls.add(one)
      return one
    }
    const stop = host.bus.listen((announcement) =>
      announcement.service === service ? pull() : undefined,
    )
    const timer = setInterval(() => void pull(), host.pollMs)
    timer.unref()
    // Announcements during the interruption are lost.
    const stopEvents = host.bus.onEvent(({ kind }) => {
      if (kind === 'restored') void pull()
    })
    stops.push(stop, stopEvents, () => clearInterval(timer))
  }
  const runtime = {
    store,
    logOf,
    follow,
    bus: host.bus,
    services: host.services,
    now: host.now,
    callsPrivate: host.callsPrivate ?? false,
    onError: host.onError,
  }
  const calendar = host.calendar ?? chinaCalendar
  const clocks = watchClocks(store, subgraph.deadlines ?? [], { ...host, calendar })
  let isRecomputeDue = false
  const units = follower({
    name: 'replicated-units',
    log: logOf('reporting'),
    store,
    accepts: isReplicated,
    apply: async (manager, changes) => {
      await replicateChanges(manager, changes, subgraph)
      isRecomputeDue ||= changes.some(isRulePackChange)
    },
  })
  follow('reporting', async () => {
    await units.catchUp()
    // Not awaited, since very many records can be open.
    if (isRecomputeDue) clocks.recompute()
    isRecomputeDue = false
  })
  await subgraph.seed?.(runtime)
  const stopBackground = await subgraph.background?.(runtime)
  const hour = 3_600_000
  const pruning = setInterval(() => {
    store
      .transaction((manager) => pruneResults(manager, host.now()))
      .catch((error: unknown) => host.onError(error, `${store.service} prunes stored results`))
  }, hour)
  pruning.unref()
  stops.push(() => clearInterval(pruning))
  const stopEvidence = watchEvidence(store, subgraph.records?.types ?? [], host)
  let stopping: Promise<unknown> | undefined
  const stopAll = async (): Promise<void> => {
    for (const stop of stops) stop()
    await (stopping ??= Promise.all([...pulls, clocks.stop(), stopEvidence(), stopBackground?.()]))
  }
  return {
    subgraph,
    store,
    execute: subgraphExecutor(subgraph, {
      ...host,
      store,
      indicators: subgraph.indicators ?? [],
      topics: subgraph.topics ?? [],
      calendar,
      callsPrivate: runtime.callsPrivate,
      logOf,
    }),
    catchUp: async () => {
      for (const { catchUp } of followers) await catchUp()
    },
    settle: clocks.settle,
    stopBackground: stopAll,
    close: async () => {
      await stopAll()
      await store.close()
    },
  }
}
