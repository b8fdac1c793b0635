import { type Client, createClient } from 'graphql-ws'
import type { FollowOptions } from './options.ts'
import { quietAfterEnd } from './socket-class.ts'

export interface SocketClientOptions extends Pick<
  FollowOptions<unknown>,
  'url' | 'token' | 'webSocketImpl'
> {
  readonly keepAliveMs: number
  readonly onAccepted: () => void
}

/**
 * A client for one connection, which it gives up when no sign of life comes. Its own reconnecting is off: it would
 * subscribe again with the cursor of the first time.
 */
export const socketClient = (options: SocketClientOptions): Client => {
  const { url, token, keepAliveMs, webSocketImpl, onAccepted } = options
  let patience: ReturnType<typeof setTimeout> | undefined
  const expectWord = (): void => {
    clearTimeout(patience)
    patience = setTimeout(() => client.terminate(), keepAliveMs)
  }
  const heard = (): void => clearTimeout(patience)
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: quietAfterEnd(webSocketImpl),
    retryAttempts: 0,
    keepAlive: keepAliveMs,
    connectionParams: async () => {
      const given = typeof token === 'function' ? await token() : token
      return given === undefined ? {} : { authorization: `Bearer ${given}` }
    },
    on: {
      // From the first try on: a network that swallows everything does not refuse either.
      connecting: expectWord,
      connected: () => {
        heard()
        onAccepted()
      },
      ping: (isReceived) => {
        if (!isReceived) expectWord()
      },
      pong: (isReceived) => {
        if (isReceived) heard()
      },
      closed: heard,
    },
  })
  return client
}
