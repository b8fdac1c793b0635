import { type Client, createClient } from 'graphql-ws/client'
import type { FollowOptions } from './options.ts'
import { withErrorListener } from './socket-class.ts'

export interface SocketClientOptions extends Pick<
  FollowOptions<unknown>,
  'url' | 'token' | 'webSocketImpl'
> {
  readonly keepAliveMs: number
  readonly onAccepted: () => void
}

/**
 * A client for one connection, which it terminates when no pong arrives. The library's own reconnection is off, because it
 * would subscribe again with the first cursor.
 */
export const socketClient = (options: SocketClientOptions): Client => {
  const { url, token, keepAliveMs, webSocketImpl, onAccepted } = options
  let timeout: ReturnType<typeof setTimeout> | undefined
  const startTimeout = (): void => {
    clearTimeout(timeout)
    timeout = setTimeout(() => client.terminate(), keepAliveMs)
  }
  const stopTimeout = (): void => clearTimeout(timeout)
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: withErrorListener(webSocketImpl),
    retryAttempts: 0,
    keepAlive: keepAliveMs,
    connectionParams: async () => {
      const given = typeof token === 'function' ? await token() : token
      return given === undefined ? {} : { authorization: `Bearer ${given}` }
    },
    on: {
      // A network that drops all packets refuses no connection, so the timeout covers connecting.
      connecting: startTimeout,
      connected: () => {
        stopTimeout()
        onAccepted()
      },
      ping: (isReceived) => {
        if (!isReceived) startTimeout()
      },
      pong: (isReceived) => {
        if (isReceived) stopTimeout()
      },
      closed: stopTimeout,
    },
  })
  return client
}
