import { type CloseReason, closeReasonOf } from './close-reason.ts'
import {
  type EventData,
  type EventExtensions,
  newestCursor,
  type NewestData,
  subscriptionTo,
} from './operation.ts'
import type { FollowedChange, FollowOptions } from './options.ts'
import type { ChainLink } from './sequence-check.ts'
import { socketClient, type SocketClientOptions } from './socket-client.ts'

/** One socket with one subscription. */
export interface FeedConnection {
  /** Resolves once with the reason. */
  readonly closed: Promise<CloseReason>
  close(): void
}

export interface FeedConnectionOptions<T>
  extends SocketClientOptions, Pick<FollowOptions<T>, 'where' | 'selection'> {
  /** Undefined: queries the newest cursor first, so that a lost connection before the first event loses nothing. */
  readonly after: string | undefined
  /** Called with the cursor of the start. */
  readonly onStart: (after: string) => void
  readonly onEvent: (event: FollowedChange<T>, link: ChainLink) => void
}

export const openFeed = <T>(options: FeedConnectionOptions<T>): FeedConnection => {
  // Events after the close are ignored: they would hide a gap before them.
  let isClosed = false
  let resolve = (_reason: CloseReason): void => {}
  const closed = new Promise<CloseReason>((settle) => (resolve = settle))
  const end = (reason: CloseReason): void => {
    isClosed = true
    resolve(reason)
  }
  let isAccepted = false
  const client = socketClient({
    ...options,
    onAccepted() {
      isAccepted = true
      options.onAccepted()
    },
  })

  const subscribe = (after: string): void => {
    options.onStart(after)
    client.subscribe<EventData<T>, EventExtensions>(subscriptionTo(options, after), {
      next: ({ data, errors = [], extensions }) => {
        if (isClosed) return
        const cursor = extensions?.cursor
        // An event without data was not delivered, so it is requested again.
        if (!data?.changes || cursor === undefined)
          return end({ next: 'retry', cause: errors[0]?.message ?? 'an event was empty' })
        const {
          followedPosition: position,
          followedDigest: digest,
          followedChain: chain,
          ...change
        } = data.changes
        // The remaining fields are the caller's selection.
        options.onEvent(
          { cursor, position, change: change as T, errors },
          { position, digest, chain },
        )
      },
      error: (cause) => end(closeReasonOf(cause)),
      complete: () => end({ next: 'retry', cause: 'the hub ended the subscription' }),
    })
  }

  const subscribeFromNow = (): void => {
    let newest: string | undefined
    client.subscribe<NewestData>(
      { query: newestCursor },
      {
        next: ({ data }) => {
          newest = data?.latestCursor
          // Subscribe before this query completes, or the library would close the idle socket.
          if (newest !== undefined) subscribe(newest)
        },
        error: (cause) => end(closeReasonOf(cause)),
        complete: () => {
          if (newest === undefined) end({ next: 'retry', cause: 'the feed cannot be read now' })
        },
      },
    )
  }

  if (options.after === undefined) subscribeFromNow()
  else subscribe(options.after)
  return {
    closed,
    close() {
      end({ next: 'retry', cause: 'closed by the client' })
      // A socket that is still connecting cannot be closed cleanly.
      if (isAccepted) Promise.resolve(client.dispose()).catch(() => {})
      else client.terminate()
    },
  }
}
