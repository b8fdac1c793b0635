import type { ExecutionResult } from 'graphql'
import type { Locale } from '../../../schema/vocabulary/index.ts'
import { subgraphExecutor, type SubgraphRequest } from './execute.ts'
import {
  type Bus,
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
import { kitEntities, kitMigrations } from './kit-tables.ts'
import type { Subgraph } from './subgraph.ts'
import { isRulePackChange } from './replication/replicate-rule-packs.ts'
import { isReplicated, replicateChanges } from './replication/replicate-units.ts'

/** What a process hands to the subgraphs it runs. */
export interface Host {
  readonly place: (service: string) => DatabaseLocation
  readonly bus: Bus
  readonly identify: Identify
  readonly now: () => Date
  /** Another calendar than China's. */
  readonly calendar?: Calendar
  readonly locale: Locale
  readonly personalKey: Uint8Array
  /** Whether addresses that people register may lie in private networks; no, if left out. */
  readonly callsPrivate?: boolean
  /** How claims of publication are checked; not at all, if left out. */
  readonly evidence?: EvidenceSettings
  readonly services: readonly string[]
  /** The log of a service that runs elsewhere. */
  readonly remoteLog?: (service: string) => Log
  /** How often a log is looked at when nobody announced anything, milliseconds. */
  readonly pollMs: number
  readonly onError: (error: unknown, doing: string) => void
}

export type { SubgraphRequest }

export interface RunningSubgraph {
  readonly subgraph: Subgraph
  readonly store: Store
  execute(request: SubgraphRequest): Promise<ExecutionResult>
  /** Takes everything that other services' logs hold by now. */
  catchUp(): Promise<void>
  /** Resolves when every open record is due by the law and the calendar there are now. */
  settle(): Promise<void>
  /** Follows and sweeps no more; resolves when what had begun is done. */
  rest(): Promise<void>
  close(): Promise<void>
}

/** Opens the store of a subgraph and lets it answer. Call `begin` of all of a process once their logs are there. */
export const openSubgraph = async (subgraph: Subgraph, host: Host): Promise<Store> => {
  const indicators = subgraph.indicators ?? []
  const store = new Store({
    service: subgraph.name,
    sources: await openSources(host.place(subgraph.name), {
      service: subgraph.name,
      entities: [...kitEntities, ...subgraph.entities],
      migrations: [...kitMigrations, ...subgraph.migrations],
    }),
    bus: host.bus,
    project: indicatorProjection(indicators),
    personalKey: host.personalKey,
    onError: host.onError,
  })
  await store.transaction((manager) => backfillTotals(manager, indicators))
  return store
}

/** Seeds, follows the other logs, and answers. @param local the stores that run in this process */
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
    if (!log) throw new Error(`no way to the log of ${service}`)
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
    const stop = host.bus.listen((said) => (said.service === service ? pull() : undefined))
    const timer = setInterval(() => void pull(), host.pollMs)
    timer.unref()
    // What was announced meanwhile is lost.
    const stopEvents = host.bus.onEvent(({ kind }) => {
      if (kind === 'restored') void pull()
    })
    stops.push(stop, stopEvents, () => clearInterval(timer))
  }
  const surroundings = {
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
  let isLawNew = false
  const units = follower({
    name: 'borrowed-units',
    log: logOf('reporting'),
    store,
    accepts: isReplicated,
    apply: async (manager, changes) => {
      await replicateChanges(manager, changes, subgraph.indicators ?? [])
      isLawNew ||= changes.some(isRulePackChange)
    },
  })
  follow('reporting', async () => {
    await units.catchUp()
    // Not waited for: there may be very many open records.
    if (isLawNew) clocks.recompute()
    isLawNew = false
  })
  await subgraph.seed?.(surroundings)
  const stopBackground = await subgraph.background?.(surroundings)
  const hour = 3_600_000
  const forgetting = setInterval(() => {
    store
      .transaction((manager) => pruneResults(manager, host.now()))
      .catch((error: unknown) => host.onError(error, `${store.service} forgets old answers`))
  }, hour)
  forgetting.unref()
  stops.push(() => clearInterval(forgetting))
  const stopEvidence = watchEvidence(store, subgraph.records?.types ?? [], host)
  let resting: Promise<unknown> | undefined
  const rest = async (): Promise<void> => {
    for (const stop of stops) stop()
    await (resting ??= Promise.all([...pulls, clocks.stop(), stopEvidence(), stopBackground?.()]))
  }
  return {
    subgraph,
    store,
    execute: subgraphExecutor(subgraph, {
      ...host,
      store,
      indicators: subgraph.indicators ?? [],
      rollUps: subgraph.rollUps ?? {},
      calendar,
      callsPrivate: surroundings.callsPrivate,
    }),
    catchUp: async () => {
      for (const { catchUp } of followers) await catchUp()
    },
    settle: clocks.settle,
    rest,
    close: async () => {
      await rest()
      await store.close()
    },
  }
}
