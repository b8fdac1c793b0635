import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A TCP proxy between a client and the hub that can break connections. */
export interface TcpProxy {
  readonly url: string
  /** The number of connections so far. */
  connections(): number
  /** Destroys every connection, possibly in the middle of a frame. */
  closeConnections(): void
  /** Drops all data without closing connections, until `stopDropping`. */
  startDropping(): void
  stopDropping(): void
}

/** Starts a proxy for a port of this machine. */
export const startTcpProxy = async (port: number): Promise<TcpProxy> => {
  const pairs = new Set<readonly [client: Socket, target: Socket]>()
  let count = 0
  let isDropping = false
  const server = createServer((client) => {
    count += 1
    const target = connect(port, '127.0.0.1')
    const pair = [client, target] as const
    pairs.add(pair)
    const end = (): void => {
      pairs.delete(pair)
      client.destroy()
      target.destroy()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
    client.on('data', (chunk) => isDropping || target.write(chunk))
    target.on('data', (chunk) => isDropping || client.write(chunk))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const closeConnections = (): void => {
    for (const [client, target] of pairs) {
      client.destroy()
      target.destroy()
    }
  }
  onTestFinished(() => {
    closeConnections()
    server.close()
  })
  const { port: own } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${own}`,
    connections: () => count,
    closeConnections,
    startDropping: () => void (isDropping = true),
    stopDropping: () => void (isDropping = false),
  }
}
