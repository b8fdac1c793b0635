import { type Client, createClient } from 'graphql-ws/client'
import { delay } from './backoff.ts'
import type { FollowOptions } from './options.ts'
import { withErrorListener } from './socket-class.ts'

export interface SocketClientOptions extends Pick<
  FollowOptions<unknown>,
  'url' | 'token' | 'webSocketImpl'
> {
  readonly keepAliveMs: number
  readonly locale?: string | undefined
  readonly onAccepted: () => void
  readonly onConnecting?: (isRetry: boolean) => void
  readonly onLost?: (() => void) | undefined
  /** Called when anything arrives, pongs included. */
  readonly onHeard?: (() => void) | undefined
  /** The delay before an attempt to connect again; left out: a lost connection stays closed. */
  readonly retryMs?: (attempt: number) => number
}

/**
 * A client for one connection, which it terminates when no pong arrives. The feed does without the library's own reconnection,
 * because it would subscribe again with the first cursor; live queries use it.
 */
export const socketClient = (options: SocketClientOptions): Client => {
  const { url, token, locale, keepAliveMs, webSocketImpl, retryMs } = options
  const { onAccepted, onConnecting, onLost, onHeard } = options
  let timeout: ReturnType<typeof setTimeout> | undefined
  const startTimeout = (): void => {
    clearTimeout(timeout)
    timeout = setTimeout(() => client.terminate(), keepAliveMs)
  }
  const stopTimeout = (): void => clearTimeout(timeout)
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: withErrorListener(webSocketImpl),
    ...(retryMs
      ? {
          retryAttempts: Infinity,
          // A page that asks something else has no query for a moment.
          lazyCloseTimeout: 5_000,
          shouldRetry: () => true,
          retryWait: (attempt: number) => delay(retryMs(attempt), new AbortController().signal),
        }
      : { retryAttempts: 0 }),
    keepAlive: keepAliveMs,
    connectionParams: async () => {
      const given = typeof token === 'function' ? await token() : token
      return {
        ...(given !== undefined && { authorization: `Bearer ${given}` }),
        ...(locale !== undefined && { locale }),
      }
    },
    on: {
      // A network that drops all packets refuses no connection, so the timeout covers connecting.
      connecting: (isRetry) => {
        startTimeout()
        onConnecting?.(isRetry)
      },
      connected: () => {
        stopTimeout()
        onAccepted()
      },
      message: () => onHeard?.(),
      ping: (isReceived) => {
        if (!isReceived) startTimeout()
      },
      pong: (isReceived) => {
        if (isReceived) stopTimeout()
      },
      closed: () => {
        stopTimeout()
        onLost?.()
      },
    },
  })
  return client
}
