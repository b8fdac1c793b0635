import { setTimeout as delay } from 'node:timers/promises'
import { connect, type NatsConnection } from '@nats-io/transport-node'

export interface ReconnectingNats {
  /** The connection while it is one. */
  readonly open: NatsConnection | undefined
  close(): Promise<void>
}

export interface ReconnectingNatsOptions {
  /** `nats://` or `tls://`, with `user:password@` or `token@` where the servers want it. */
  readonly servers: readonly string[]
  readonly subject: string
  readonly onMessage: (message: Uint8Array) => void
  readonly onOpen: () => void
  readonly onCut: () => void
}

const retryMs = 250
// A peer that vanished without a word is noticed after this and two unanswered pings.
const pingMs = 1_000

/** Keeps a subscription to NATS, for ever: through servers that are not there yet, restart or move. */
export const reconnectingNats = (options: ReconnectingNatsOptions): ReconnectingNats => {
  const closing = new AbortController()
  let open: NatsConnection | undefined
  let connection: NatsConnection | undefined

  const opened = async (to: NatsConnection): Promise<void> => {
    // What the server has answered it has understood: from here on the subscription holds.
    await to.flush()
    if (closing.signal.aborted) return
    open = to
    options.onOpen()
  }
  const cut = (): void => {
    if (!open) return
    open = undefined
    options.onCut()
  }
  const hold = async (to: NatsConnection): Promise<void> => {
    connection = to
    to.subscribe(options.subject, {
      callback: (error, message) => {
        if (!error) options.onMessage(message.data)
      },
    })
    const states = to.status()
    // Whoever fails here is cut off again, and the next state says so.
    void opened(to).catch(() => undefined)
    for await (const { type } of states)
      if (type === 'disconnect') cut()
      else if (type === 'reconnect') void opened(to).catch(() => undefined)
    cut()
  }
  const keep = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await connect(connectionOf(options.servers)).then(
        (to) => (closing.signal.aborted ? to.close() : hold(to)),
        () => undefined,
      )
      await delay(retryMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)
    }
  }
  const kept = keep()
  return {
    get open() {
      return open
    },
    close: async () => {
      closing.abort()
      await connection?.close()
      await kept
    },
  }
}

const connectionOf = (servers: readonly string[]) => {
  const urls = servers.map((server) => new URL(server))
  const { username = '', password = '' } = urls.find(({ username }) => username) ?? {}
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)]
  return {
    servers: urls.map(({ host }) => host),
    name: 'openness-hub',
    timeout: 5_000,
    noEcho: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: retryMs,
    // A password that is being changed is wrong for a while.
    ignoreAuthErrorAbort: true,
    pingInterval: pingMs,
    ...(user && (pass ? { user, pass } : { token: user })),
    ...(urls.some(({ protocol }) => protocol === 'tls:') && { tls: {} }),
  }
}
