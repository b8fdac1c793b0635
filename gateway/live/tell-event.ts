import { setTimeout as sleep } from 'node:timers/promises'
import { GraphQLError, type FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { encodeCursor } from '../../services/kit/feed/cursor.ts'
import type { FeedEntry } from '../../services/kit/feed/feed.ts'
import type { OperationContext } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { EventUntold, isUntold, untoldMs } from './event-untold.ts'
import type { EventQuery } from './rewrite-subscription.ts'
import { groupName, type SharedExecution } from './shared-execution.ts'

/** What a subscription selects of an event. */
export interface Selection {
  readonly query: EventQuery
  readonly variables: Readonly<Record<string, unknown>>
  readonly hubId: string
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

/** An event that its owner cannot tell now is told later: sent empty, it would be lost to whoever resumes behind it. */
export const tellEvents = (pipeline: Pipeline, shared: SharedExecution, log: Logger): TellEvent => {
  const answer = async (
    { query, variables, hubId }: Selection,
    { position }: FeedEntry,
    asker: OperationContext,
  ): Promise<FormattedExecutionResult> => {
    // Follows no subscription of its own, and Apollo would copy the function at each event.
    const { follow: _, ...context } = asker
    const cursor = encodeCursor(hubId, position)
    const { result } = await pipeline.run({
      query: query.text,
      variables: { ...variables, [query.cursor]: cursor },
      context: { ...context, transport: 'event' },
    })
    // A new supergraph may know the selection no longer; then the subscription ends with the reason.
    const [refusal] = result.errors ?? []
    if (refusal && !('data' in result)) throw new GraphQLError(refusal.message, refusal)
    if (isUntold(result)) throw new EventUntold(refusal?.message)
    // Also who did not select it, or whose event failed, can resume from here.
    return { ...result, extensions: { ...result.extensions, cursor } }
  }

  return async (selection, entry, context, { signal, onWait }) => {
    const name = selectionName(selection, context)
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        return await shared.once(name, entry.position, () => answer(selection, entry, context))
      } catch (error) {
        if (!(error instanceof EventUntold)) throw error
      }
      onWait?.()
      if (attempt === 5)
        log.warn({ position: entry.position }, 'An event cannot be told; who follows it waits.')
      // Aborted while it waits: the loop sees it.
      await sleep(untoldMs(attempt), undefined, { signal }).catch(() => {})
    }
    return undefined
  }
}
