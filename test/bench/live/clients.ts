import { WebSocket } from 'ws'

/** What a fleet is told: connect, or tell what came. */
export interface FleetOrder {
  readonly url: string
  readonly protocol: string
  readonly sockets: number
  /** Sent by each socket after the first message, or at once when nothing is to be waited for. */
  readonly greetings: readonly string[]
}

/** What came to a fleet since it was last asked: messages, bytes, and the moment of each (milliseconds since 1970). */
export interface FleetReport {
  readonly connected: number
  readonly messages: number
  readonly bytes: number
  readonly times: readonly number[]
}

let connected = 0
let messages = 0
let bytes = 0
let times: number[] = []

const connect = ({ url, protocol, greetings }: FleetOrder): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, protocol)
    const [first, ...later] = greetings
    let isIn = first === undefined
    const enter = (): void => {
      isIn = true
      connected += 1
      for (const text of later) socket.send(text)
      resolve()
    }
    socket.on('open', () => (first === undefined ? enter() : socket.send(first)))
    socket.on('message', (data: Buffer) => {
      if (!isIn) return enter()
      messages += 1
      bytes += data.length
      times.push(Date.now())
    })
    socket.on('error', reject)
  })

process.on('message', async (order: FleetOrder | 'report') => {
  if (order !== 'report')
    for (let left = order.sockets; left > 0; left -= 100)
      await Promise.all(Array.from({ length: Math.min(100, left) }, () => connect(order)))
  process.send?.({ connected, messages, bytes, times } satisfies FleetReport)
  messages = 0
  bytes = 0
  times = []
})
