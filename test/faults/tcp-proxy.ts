import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A TCP proxy between a client and the hub that can break connections. */
export interface TcpProxy {
  readonly url: string
  readonly port: number
  /** The number of connections so far. */
  connections(): number
  /** Destroys every connection, possibly in the middle of a frame. */
  closeConnections(): void
  /** Destroys every connection, present and new. @returns a function that ends it */
  refuse(): () => void
  /** Drops all data without closing connections, until `stopDropping`. */
  startDropping(): void
  stopDropping(): void
  /**
   * Destroys the next connection whose client sends this text: before it arrives, or when the response comes back. Resolves
   * when it does.
   */
  cutAt(text: string, moment: 'REQUEST' | 'RESPONSE'): Promise<void>
}

interface Cut {
  readonly text: string
  readonly moment: 'REQUEST' | 'RESPONSE'
  readonly done: () => void
}

/** Starts a proxy for a port of this machine. */
export const startTcpProxy = async (port: number): Promise<TcpProxy> => {
  const pairs = new Set<readonly [client: Socket, target: Socket]>()
  let count = 0
  let isDropping = false
  let isRefusing = false
  let cut: Cut | undefined
  const server = createServer((client) => {
    count += 1
    if (isRefusing) return void client.destroy()
    const target = connect(port, '127.0.0.1')
    const pair = [client, target] as const
    pairs.add(pair)
    const end = (): void => {
      pairs.delete(pair)
      client.destroy()
      target.destroy()
    }
    const endFor = (done: () => void): void => {
      end()
      done()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
    let cutAtResponse: Cut | undefined
    client.on('data', (chunk) => {
      if (isDropping) return
      if (cut && chunk.includes(cut.text)) {
        const { moment, done } = cut
        if (moment === 'RESPONSE') cutAtResponse = cut
        cut = undefined
        if (moment === 'REQUEST') return endFor(done)
      }
      target.write(chunk)
    })
    target.on('data', (chunk) => {
      if (cutAtResponse) endFor(cutAtResponse.done)
      else if (!isDropping) client.write(chunk)
    })
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
    port: own,
    connections: () => count,
    closeConnections,
    refuse: () => {
      isRefusing = true
      closeConnections()
      return () => void (isRefusing = false)
    },
    startDropping: () => void (isDropping = true),
    stopDropping: () => void (isDropping = false),
    cutAt: (text, moment) => new Promise((done) => (cut = { text, moment, done })),
  }
}
