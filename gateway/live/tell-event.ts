import { setTimeout as sleep } from 'node:timers/promises'
import { GraphQLError, type FormattedExecutionResult, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { encodeCursor, type FeedEntry, type FeedSource } from '../../services/kit/store/index.ts'
import type { OperationContext } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { EventUntold, untoldMs, whyUntold } from './event-untold.ts'
import type { EventQuery } from './rewrite-subscription.ts'
import { feedSetBack } from './start-position.ts'
import { groupName, type SharedExecution } from './shared-execution.ts'
import { toldByFeed } from './told-by-feed.ts'

/** What a subscription selects of an event. */
export interface Selection {
  readonly query: EventQuery
  readonly variables: Readonly<Record<string, unknown>>
  readonly hubId: string
  /** The graph that it was checked against. */
  readonly schema: GraphQLSchema
}

export interface Telling {
  readonly signal: AbortSignal
  /** Called when the event cannot be told yet. */
  readonly onWait?: () => void
}

/** Runs a selection at an event; undefined only once the signal is given. */
export type TellEvent = (
  selection: Selection,
  entry: FeedEntry,
  context: OperationContext,
  telling: Telling,
) => Promise<FormattedExecutionResult | undefined>

/** Those with the same name are told the same. */
export const selectionName = (
  { query, variables }: Selection,
  { viewer, language }: OperationContext,
): string => groupName(query.text, variables, viewer, language)

export interface TellEventsOptions {
  readonly pipeline: Pipeline
  readonly shared: SharedExecution
  readonly feed: FeedSource
  /** How often an event is asked for that its owner, though it is there, cannot tell. */
  readonly tries: number
  readonly log: Logger
}

/**
 * An event that its owner cannot tell now is told later: sent empty, it would be lost to whoever resumes behind it. But one
 * that cannot be told while the feed can be read would keep its followers from all that comes after: in the end they get
 * of it what the feed says, with an error beside it.
 */
export const tellEvents = (options: TellEventsOptions): TellEvent => {
  const { pipeline, shared, feed, tries, log } = options
  const answer = async (
    { query, variables, hubId }: Selection,
    { position }: FeedEntry,
    asker: OperationContext,
  ): Promise<FormattedExecutionResult> => {
    // Follows no subscription of its own, and Apollo would copy the function at each event.
    const { defer: _, ...context } = asker
    const cursor = encodeCursor(hubId, position)
    const { result } = await pipeline.run({
      query: query.text,
      variables: { ...variables, [query.cursor]: cursor },
      context: { ...context, transport: 'event' },
    })
    // A new supergraph may know the selection no longer; then the subscription ends with the reason.
    const [refusal] = result.errors ?? []
    if (refusal && !('data' in result)) throw new GraphQLError(refusal.message, refusal)
    const untold = whyUntold(result)
    if (untold) throw untold
    // Also who did not select it, or whose event failed, can resume from here.
    return { ...result, extensions: { ...result.extensions, cursor } }
  }

  /** Whether the feed still says the same of it; undefined when the feed cannot be read. */
  const isStillSo = ({ position, chain }: FeedEntry): Promise<boolean | undefined> =>
    feed.read(position - 1, 1).then(
      ([again]) => again?.position === position && again.chain === chain,
      () => undefined,
    )

  return async (selection, entry, context, { signal, onWait }) => {
    const { position } = entry
    const name = selectionName(selection, context)
    let failures = 0
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        return await shared.once(name, position, () => answer(selection, entry, context))
      } catch (error) {
        if (!(error instanceof EventUntold)) throw error
        // What happens during an outage says nothing about the event.
        const isSo = error.isOutage ? undefined : await isStillSo(entry)
        failures = isSo === undefined ? 0 : failures + 1
        if (failures >= tries && isSo === false) throw feedSetBack()
      }
      if (failures >= tries) {
        log.error({ position }, 'An event cannot be told; its followers get what the feed says.')
        return toldByFeed(selection, entry)
      }
      onWait?.()
      if (attempt === 5) log.warn({ position }, 'An event cannot be told; who follows it waits.')
      // Aborted while it waits: the loop sees it.
      await sleep(untoldMs(attempt), undefined, { signal }).catch(() => {})
    }
    return undefined
  }
}
