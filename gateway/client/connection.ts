import { type Ending, endingOf } from './ending.ts'
import {
  type EventData,
  type EventExtensions,
  newestCursor,
  type NewestData,
  subscriptionTo,
} from './operation.ts'
import type { Link } from './ledger.ts'
import type { FollowedChange, FollowOptions } from './options.ts'
import { socketClient, type SocketClientOptions } from './socket-client.ts'

/** One socket with one subscription, from its opening to its end. */
export interface Connection {
  /** Resolves once, however it ends. */
  readonly ended: Promise<Ending>
  close(): void
}

export interface ConnectionOptions<T>
  extends SocketClientOptions, Pick<FollowOptions<T>, 'where' | 'selection'> {
  /** Undefined: the newest cursor is asked for first, so that a cut before the first event loses nothing. */
  readonly after: string | undefined
  /** Told where it begins. */
  readonly onStart: (after: string) => void
  readonly onEvent: (event: FollowedChange<T>, link: Link) => void
}

export const connect = <T>(options: ConnectionOptions<T>): Connection => {
  // Nothing that still arrives after the end counts: it would hide what was missing before it.
  let isOver = false
  let resolve = (_ending: Ending): void => {}
  const ended = new Promise<Ending>((settle) => (resolve = settle))
  const end = (ending: Ending): void => {
    isOver = true
    resolve(ending)
  }
  let isAccepted = false
  const client = socketClient({
    ...options,
    onAccepted() {
      isAccepted = true
      options.onAccepted()
    },
  })

  const follow = (after: string): void => {
    options.onStart(after)
    client.subscribe<EventData<T>, EventExtensions>(subscriptionTo(options, after), {
      next: ({ data, errors = [], extensions }) => {
        if (isOver) return
        const cursor = extensions?.cursor
        // Its owner could not tell it: not seen, so it is asked for again.
        if (!data?.changes || cursor === undefined)
          return end({ next: 'retry', because: errors[0]?.message ?? 'an event came empty' })
        const {
          followedPosition: position,
          followedDigest: digest,
          followedChain: chain,
          ...change
        } = data.changes
        // What is left are the fields that the caller selected and typed.
        options.onEvent(
          { cursor, position, change: change as T, errors },
          { position, digest, chain },
        )
      },
      error: (cause) => end(endingOf(cause)),
      complete: () => end({ next: 'retry', because: 'the hub ended the subscription' }),
    })
  }

  const begin = (): void => {
    let newest: string | undefined
    client.subscribe<NewestData>(
      { query: newestCursor },
      {
        next: ({ data }) => {
          newest = data?.latestCursor
          // Subscribed before this query is complete, or the client would give the idle socket back.
          if (newest !== undefined) follow(newest)
        },
        error: (cause) => end(endingOf(cause)),
        complete: () => {
          if (newest === undefined) end({ next: 'retry', because: 'the feed cannot be read now' })
        },
      },
    )
  }

  if (options.after === undefined) begin()
  else follow(options.after)
  return {
    ended,
    close() {
      end({ next: 'retry', because: 'closed here' })
      // One that is not open yet cannot say goodbye.
      if (isAccepted) Promise.resolve(client.dispose()).catch(() => {})
      else client.terminate()
    },
  }
}
