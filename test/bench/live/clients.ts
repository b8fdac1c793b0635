import { WebSocket } from 'ws'
import { answer, now } from '../processes/child.ts'

/** What a fleet is told: open sockets, or say when so many more messages have come. */
export type FleetOrder =
  | {
      readonly url: string
      readonly protocol: string
      readonly sockets: number
      /** The first is sent at once, the others after its answer; `%n` becomes the socket's number. */
      readonly greetings: readonly string[]
    }
  | { readonly messages: number; readonly isTimed: boolean }

/** What came. Moments are milliseconds since 1970. */
export interface FleetReport {
  readonly bytes: number
  readonly last: number
  /** The moment of each message, when it was requested for. */
  readonly times: readonly number[]
  /** One of the messages. */
  readonly sample: string
}

let messages = 0
let bytes = 0
let last = 0
let times: number[] = []
let sample = ''
let check = (): void => {}

const take = (data: Buffer): void => {
  last = now()
  messages += 1
  bytes += data.length
  times.push(last)
  sample ||= data.toString()
  check()
}

const open = (url: string, protocol: string, greetings: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, protocol, { perMessageDeflate: false })
    const [first, ...later] = greetings
    socket.on('error', reject)
    const enter = (): void => {
      for (const text of later) socket.send(text)
      socket.on('message', take)
      resolve()
    }
    socket.once('open', () => {
      if (first === undefined) return enter()
      socket.once('message', enter)
      socket.send(first)
    })
  })

answer(async (order: FleetOrder): Promise<FleetReport> => {
  if ('url' in order) {
    const { url, protocol, sockets, greetings } = order
    for (let opened = 0; opened < sockets; opened += 100)
      await Promise.all(
        Array.from({ length: Math.min(100, sockets - opened) }, (_, index) =>
          open(
            url,
            protocol,
            greetings.map((text) => text.replace('%n', String(opened + index))),
          ),
        ),
      )
    return { bytes, last, times: [], sample }
  }
  await new Promise<void>((resolve) => {
    check = () => messages >= order.messages && resolve()
    check()
  })
  const report = { bytes, last, times: order.isTimed ? times : [], sample }
  messages -= order.messages
  bytes = 0
  times = []
  sample = ''
  check = () => {}
  return report
})
