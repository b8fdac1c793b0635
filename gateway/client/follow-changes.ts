import { backoffMs, delay } from './backoff.ts'
import type { CloseReason } from './close-reason.ts'
import { type FeedConnection, openFeed } from './feed-connection.ts'
import { TokenRefused } from './follow-error.ts'
import type { FollowedChange, FollowOptions, FollowState } from './options.ts'
import { type ChainLink, type DeliveryReport, sequenceCheck } from './sequence-check.ts'
import { serialQueue } from './serial-queue.ts'
import { verifyChain } from './verify-chain.ts'

/** A running feed. */
export interface Following {
  /** Resolves after `stop`; rejects with a `FollowError`, or with the error that `onChange` threw. */
  readonly done: Promise<void>
  /** The cursor of the last received change, or of the start. */
  cursor(): string | undefined
  report(): DeliveryReport
  /** Recomputes the hash chain from the first received change to the last, and returns the number of changes in it. */
  verify(): Promise<number>
  stop(): void
}

/** Refused tokens in a row after which the client gives up. */
const maxRefusedTokens = 3

/**
 * Follows the hub's changes. Every change is delivered once and in order, over lost connections, restarts and expired
 * tokens: the client reconnects and resumes after the last received change. It gives up only for a permanent error.
 */
export const followChanges = <T>(options: FollowOptions<T>): Following => {
  const { token, onChange, onState = () => {}, maxQueued = 1_000, keepAliveMs = 15_000 } = options
  const backoff = options.backoff ?? { firstMs: 250, maxMs: 30_000 }
  const stop = new AbortController()
  const sequence = sequenceCheck()
  let cursor = options.after
  let failure: { readonly error: Error } | undefined
  let connection: FeedConnection | undefined
  let attempt = 0
  let refusedTokens = 0

  const setState = (state: FollowState): void => {
    if (!stop.signal.aborted) onState(state)
  }
  const halt = (): void => {
    stop.abort()
    queue.clear()
    connection?.close()
  }
  const fail = (cause: unknown): void => {
    const error = cause instanceof Error ? cause : new Error(String(cause))
    failure ??= { error }
    setState({ name: 'failed', error })
    halt()
  }
  const queue = serialQueue<FollowedChange<T>>(onChange, fail)

  const receive = (event: FollowedChange<T>, link: ChainLink): void => {
    if (!isNew(link)) return
    cursor = event.cursor
    attempt = 0
    queue.add(event)
    if (queue.size() >= maxQueued) connection?.close()
  }

  const isNew = (link: ChainLink): boolean => {
    try {
      return sequence.accept(link)
    } catch (error) {
      fail(error)
      return false
    }
  }

  const connectOnce = async (): Promise<CloseReason> => {
    setState({ name: 'connecting' })
    const start = performance.now()
    connection = openFeed({
      ...options,
      after: cursor,
      keepAliveMs,
      onStart: (after) => (cursor = after),
      onAccepted: () => {
        refusedTokens = 0
        setState({ name: 'live' })
      },
      onEvent: receive,
    })
    const reason = await connection.closed
    connection.close()
    // A long connection without events resets the backoff as well.
    if (performance.now() - start > backoff.maxMs) attempt = 0
    return reason
  }

  const waitBeforeRetry = async (reason: CloseReason): Promise<void> => {
    if (queue.size() >= maxQueued) {
      setState({ name: 'paused' })
      return queue.drainedTo(maxQueued / 2)
    }
    if (reason.next === 'fail') return fail(reason.error)
    if (reason.next === 'newToken') {
      refusedTokens += 1
      if (typeof token !== 'function' || refusedTokens >= maxRefusedTokens)
        return fail(new TokenRefused(reason.cause))
      // The usual case is an expired token, so the first new token is tried at once.
      if (refusedTokens === 1) return
    }
    if (reason.next === 'retry') cursor = reason.resumeAfter ?? cursor
    const ms = backoffMs(attempt, backoff)
    attempt += 1
    setState({ name: 'waiting', ms, cause: reason.cause })
    await delay(ms, stop.signal)
  }

  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) await waitBeforeRetry(await connectOnce())
    if (failure) throw failure.error
  }

  const end = (): void => {
    setState({ name: 'stopped' })
    halt()
  }
  if (options.signal?.aborted) end()
  options.signal?.addEventListener('abort', end)
  const done = run()
    .catch((error: unknown) => {
      fail(error)
      throw error
    })
    .finally(() => options.signal?.removeEventListener('abort', end))
  // The state `failed` reports the error too, so a caller that ignores `done` must not end the process.
  done.catch(() => {})
  return {
    done,
    cursor: () => cursor,
    report: sequence.report,
    verify: () => verifyChain(options, sequence),
    stop: end,
  }
}
