import { setTimeout as delay } from 'node:timers/promises'
import type { NatsConnection } from '@nats-io/transport-node'

interface ReconnectingNats {
  /** The connection while it is open. */
  readonly open: NatsConnection | undefined
  close(): Promise<void>
}

interface ReconnectingNatsOptions {
  /** `nats://` or `tls://`, with `user:password@` or `token@` if the servers require it. */
  readonly servers: readonly string[]
  readonly subject: string
  readonly onMessage: (message: Uint8Array) => void
  readonly onOpen: () => void
  readonly onCut: () => void
}

const retryMs = 250
// A vanished peer is noticed after two unanswered pings.
const pingMs = 1_000

/** Keeps a subscription to NATS and reconnects without limit, also to servers that start later, restart or move. */
export const reconnectingNats = (options: ReconnectingNatsOptions): ReconnectingNats => {
  const closing = new AbortController()
  let open: NatsConnection | undefined
  let connection: NatsConnection | undefined

  const confirm = async (candidate: NatsConnection): Promise<void> => {
    // After the flush the server has registered the subscription.
    await candidate.flush()
    if (closing.signal.aborted) return
    open = candidate
    options.onOpen()
  }
  const cut = (): void => {
    if (!open) return
    open = undefined
    options.onCut()
  }
  const follow = async (candidate: NatsConnection): Promise<void> => {
    connection = candidate
    candidate.subscribe(options.subject, {
      callback: (error, message) => {
        if (!error) options.onMessage(message.data)
      },
    })
    const states = candidate.status()
    // A failure here means another disconnection, which the next state shows.
    void confirm(candidate).catch(() => undefined)
    for await (const { type } of states)
      if (type === 'disconnect') cut()
      else if (type === 'reconnect') void confirm(candidate).catch(() => undefined)
    cut()
  }
  const connectUntilClosed = async (): Promise<void> => {
    // Loaded only where NATS is configured.
    const { connect } = await import('@nats-io/transport-node')
    while (!closing.signal.aborted) {
      await connect(connectionOf(options.servers)).then(
        (candidate) => (closing.signal.aborted ? candidate.close() : follow(candidate)),
        () => undefined,
      )
      await delay(retryMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)
    }
  }
  const running = connectUntilClosed()
  return {
    get open() {
      return open
    },
    close: async () => {
      closing.abort()
      await connection?.close()
      await running
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
    // While a password is being changed, it is wrong for some time.
    ignoreAuthErrorAbort: true,
    pingInterval: pingMs,
    ...(user && (pass ? { user, pass } : { token: user })),
    ...(urls.some(({ protocol }) => protocol === 'tls:') && { tls: {} }),
  }
}
