import { backoffMs, type Backoff } from './backoff.ts'
import type { FollowOptions } from './options.ts'
import { socketClient } from './socket-client.ts'

/** The state of a connection. `waiting`: it was lost, and is opened again. `failed`: the hub refuses this client for good. */
export type LiveState = 'connecting' | 'live' | 'waiting' | 'failed'

export interface LiveOptions extends Pick<
  FollowOptions<unknown>,
  'url' | 'token' | 'webSocketImpl' | 'backoff' | 'keepAliveMs'
> {
  /** The language of texts: `zh-Hant`, `zh-Hans` or `en`; that of the hub if left out. */
  readonly locale?: string
  readonly onState?: (state: LiveState) => void
  /** Called when anything arrives from the hub, answers to pings included. */
  readonly onHeard?: () => void
}

export interface LiveOperation {
  readonly query: string
  readonly variables?: Record<string, unknown> | undefined
  readonly operationName?: string | undefined
}

/** One answer, as GraphQL has it. */
export interface LiveAnswer {
  readonly data?: Record<string, unknown> | null | undefined
  readonly errors?:
    | readonly {
        readonly message: string
        readonly extensions?: Readonly<Record<string, unknown>> | undefined
      }[]
    | undefined
}

/** Receives the answers of one operation. */
export interface AnswerSink {
  next(answer: LiveAnswer): void
  /** The hub refused the operation or the client; no answer follows. */
  error(error: unknown): void
  complete(): void
}

export interface LiveConnection {
  /** Follows a query marked `@live`; after a cut its present answer comes again. Returns a function that stops. */
  follow(operation: LiveOperation, sink: AnswerSink): () => void
  close(): void
}

/**
 * One socket for all live queries of a page. It connects at the first one, and again after every cut; a connection without
 * queries is closed.
 */
export const connectLive = (options: LiveOptions): LiveConnection => {
  const { onState = () => {}, keepAliveMs = 15_000 } = options
  const backoff: Backoff = options.backoff ?? { firstMs: 250, maxMs: 15_000 }
  const client = socketClient({
    ...options,
    keepAliveMs,
    onAccepted: () => onState('live'),
    onHeard: options.onHeard,
    onConnecting: (isRetry) => onState(isRetry ? 'waiting' : 'connecting'),
    onLost: () => onState('waiting'),
    retryMs: (attempt) => backoffMs(attempt, backoff),
  })
  return {
    follow: ({ query, variables, operationName }, sink) =>
      client.subscribe(
        { query, variables: variables ?? null, operationName: operationName ?? null },
        {
          next: (answer) => sink.next(answer),
          error(cause) {
            if (!Array.isArray(cause)) onState('failed')
            sink.error(cause)
          },
          complete: () => sink.complete(),
        },
      ),
    close: () => client.terminate(),
  }
}
