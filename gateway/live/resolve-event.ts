import { setTimeout as sleep } from 'node:timers/promises'
import { GraphQLError, type FormattedExecutionResult, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { encodeCursor, type FeedEntry, type FeedSource } from '../../services/kit/store/index.ts'
import { viewerScope } from '../cache/viewer-scope.ts'
import type { OperationContext } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { EventUnavailable, retryDelayMs, unavailableReason } from './event-unavailable.ts'
import { fallbackEvent } from './fallback-event.ts'
import type { EventQuery } from './rewrite-subscription.ts'
import type { SharedExecution } from './shared-execution.ts'
import { feedSetBack } from './start-position.ts'

/** The selection of a subscription. */
export interface Selection {
  readonly query: EventQuery
  readonly variables: Readonly<Record<string, unknown>>
  readonly hubId: string
  /** The schema that the subscription was validated against. */
  readonly schema: GraphQLSchema
}

export interface ResolveOptions {
  readonly signal: AbortSignal
  /** Called when the event is not available yet. */
  readonly onWait?: () => void
}

/** Executes a selection for one event; undefined only after the signal. */
export type ResolveEvent = (
  selection: Selection,
  entry: FeedEntry,
  context: OperationContext,
  options: ResolveOptions,
) => Promise<FormattedExecutionResult | undefined>

/** Names everything that the result depends on: selections with the same key have the same results. */
export const selectionKey = (
  { query, variables }: Selection,
  { viewer, locale }: OperationContext,
): string => JSON.stringify([query.text, variables, viewerScope(viewer), locale])

export interface EventResolverOptions {
  readonly pipeline: Pipeline
  readonly shared: SharedExecution
  readonly feed: FeedSource
  /** How often an event is requested from an owner that is up but cannot return it. */
  readonly attempts: number
  readonly log: Logger
}

/**
 * Resolves events. An event that is not available now is retried: an empty result would be lost for a client that resumes
 * after it. If it stays unavailable while the feed can be read, subscribers receive the fallback, so that later events are
 * not blocked.
 */
export const eventResolver = (options: EventResolverOptions): ResolveEvent => {
  const { pipeline, shared, feed, attempts, log } = options
  const execute = async (
    { query, variables, hubId }: Selection,
    { position }: FeedEntry,
    subscriber: OperationContext,
  ): Promise<FormattedExecutionResult> => {
    // Apollo Server would copy the function for each event.
    const { defer: _, ...context } = subscriber
    const cursor = encodeCursor(hubId, position)
    const { result } = await pipeline.run({
      query: query.text,
      variables: { ...variables, [query.cursor]: cursor },
      context: { ...context, transport: 'event' },
    })
    // A new supergraph may refuse the selection; then the subscription ends with that error.
    const [refusal] = result.errors ?? []
    if (refusal && !('data' in result)) throw new GraphQLError(refusal.message, refusal)
    const unavailable = unavailableReason(result)
    if (unavailable) throw unavailable
    // Clients that did not select the cursor can resume from here as well.
    return { ...result, extensions: { ...result.extensions, cursor } }
  }

  /** Whether the feed still has the same entry; undefined when the feed cannot be read. */
  const isUnchanged = ({ position, chain }: FeedEntry): Promise<boolean | undefined> =>
    feed.read(position - 1, 1).then(
      ([current]) => current?.position === position && current.chain === chain,
      () => undefined,
    )

  return async (selection, entry, context, { signal, onWait }) => {
    const { position } = entry
    const key = selectionKey(selection, context)
    let failures = 0
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        return await shared.run(key, position, () => execute(selection, entry, context))
      } catch (error) {
        if (!(error instanceof EventUnavailable)) throw error
        // Attempts during an outage do not count.
        const isSame = error.isOutage ? undefined : await isUnchanged(entry)
        failures = isSame === undefined ? 0 : failures + 1
        if (failures >= attempts && isSame === false) throw feedSetBack()
      }
      if (failures >= attempts) {
        log.error({ position }, 'An event is unavailable; subscribers receive its feed entry.')
        return fallbackEvent(selection, entry, context.locale)
      }
      onWait?.()
      if (attempt === 5) log.warn({ position }, 'An event is unavailable; its subscribers wait.')
      // The loop ends after an abort.
      await sleep(retryDelayMs(attempt), undefined, { signal }).catch(() => {})
    }
    return undefined
  }
}
