import { connect, type Connection } from './connection.ts'
import type { Ending } from './ending.ts'
import { inTurn } from './in-turn.ts'
import { keepLedger, type Link, type Proof } from './ledger.ts'
import type { FollowedChange, FollowOptions, FollowState } from './options.ts'
import { backOffMs, pause } from './pause.ts'
import { TokenRefused } from './refusals.ts'
import { verify } from './verify.ts'

/** A feed that is being followed. */
export interface Following {
  /** Resolves when it was stopped; rejects with a `FollowError`, or with what `onChange` threw. */
  readonly done: Promise<void>
  /** The cursor of the last change that was received, or where it began. */
  cursor(): string | undefined
  proof(): Proof
  /** Computes the chain again over all changes from the first received to the last, and says over how many. */
  verify(): Promise<number>
  stop(): void
}

/** Tokens tried one after another before giving up. */
const mostTokens = 3

/**
 * Follows the hub's changes, each delivered once and in order, over cuts, restarts and new tokens: a lost connection is made
 * again and resumed behind the last change that came. It gives up only for a reason that waiting cannot mend.
 */
export const followChanges = <T>(options: FollowOptions<T>): Following => {
  const { token, onChange, onState = () => {}, maxWaiting = 1_000, keepAliveMs = 15_000 } = options
  const backOff = options.backOff ?? { first: 250, longest: 30_000 }
  const stop = new AbortController()
  const ledger = keepLedger()
  let place = options.after
  let failure: { readonly error: Error } | undefined
  let connection: Connection | undefined
  let attempt = 0
  let refusedTokens = 0

  const state = (next: FollowState): void => {
    if (!stop.signal.aborted) onState(next)
  }
  const halt = (): void => {
    stop.abort()
    queue.clear()
    connection?.close()
  }
  const fail = (cause: unknown): void => {
    const error = cause instanceof Error ? cause : new Error(String(cause))
    failure ??= { error }
    state({ name: 'failed', error })
    halt()
  }
  const queue = inTurn<FollowedChange<T>>(onChange, fail)

  const receive = (event: FollowedChange<T>, link: Link): void => {
    if (!isNew(link)) return
    place = event.cursor
    attempt = 0
    queue.add(event)
    if (queue.waiting() >= maxWaiting) connection?.close()
  }

  const isNew = (link: Link): boolean => {
    try {
      return ledger.take(link)
    } catch (error) {
      fail(error)
      return false
    }
  }

  const connectOnce = async (): Promise<Ending> => {
    state({ name: 'connecting' })
    const begun = performance.now()
    connection = connect({
      ...options,
      after: place,
      keepAliveMs,
      onStart: (after) => (place = after),
      onAccepted: () => {
        refusedTokens = 0
        state({ name: 'live' })
      },
      onEvent: receive,
    })
    const ending = await connection.ended
    connection.close()
    // Quiet and long is as good as busy.
    if (performance.now() - begun > backOff.longest) attempt = 0
    return ending
  }

  const rest = async (ending: Ending): Promise<void> => {
    if (queue.waiting() >= maxWaiting) {
      state({ name: 'busy' })
      return queue.drained(maxWaiting / 2)
    }
    if (ending.next === 'fail') return fail(ending.error)
    if (ending.next === 'newToken') {
      refusedTokens += 1
      if (typeof token !== 'function' || refusedTokens >= mostTokens)
        return fail(new TokenRefused(ending.because))
      // An expired token is the ordinary case: the first new one is tried at once.
      if (refusedTokens === 1) return
    }
    if (ending.next === 'retry') place = ending.resumeAfter ?? place
    const ms = backOffMs(attempt, backOff)
    attempt += 1
    state({ name: 'waiting', ms, because: ending.because })
    await pause(ms, stop.signal)
  }

  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) await rest(await connectOnce())
    if (failure) throw failure.error
  }

  const end = (): void => {
    state({ name: 'stopped' })
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
  // `failed` has been said as a state too; who does not wait for the end is not to crash by it.
  done.catch(() => {})
  return {
    done,
    cursor: () => place,
    proof: ledger.proof,
    verify: () => verify(options, ledger),
    stop: end,
  }
}
