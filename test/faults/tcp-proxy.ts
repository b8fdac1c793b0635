import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** The network between a client and the hub, to be cut. */
export interface TcpProxy {
  readonly url: string
  /** How many connections have been made over it. */
  connections(): number
  /** Destroys every connection, wherever in a frame it is. */
  closeConnections(): void
  /** From now on nothing passes and nobody is told; what comes later passes again after `heal`. */
  startDropping(): void
  stopDropping(): void
}

/** Lays a wire to a port of this machine. */
export const startTcpProxy = async (port: number): Promise<TcpProxy> => {
  const pairs = new Set<readonly [near: Socket, far: Socket]>()
  let made = 0
  let isSwallowing = false
  const server = createServer((near) => {
    made += 1
    const far = connect(port, '127.0.0.1')
    const pair = [near, far] as const
    pairs.add(pair)
    const end = (): void => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
    near.on('data', (chunk) => isSwallowing || far.write(chunk))
    far.on('data', (chunk) => isSwallowing || near.write(chunk))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const closeConnections = (): void => {
    for (const [near, far] of pairs) {
      near.destroy()
      far.destroy()
    }
  }
  onTestFinished(() => {
    closeConnections()
    server.close()
  })
  const { port: own } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${own}`,
    connections: () => made,
    closeConnections,
    startDropping: () => void (isSwallowing = true),
    stopDropping: () => void (isSwallowing = false),
  }
}
