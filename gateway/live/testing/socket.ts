import { WebSocket, type ClientOptions } from 'ws'

export interface Message {
  readonly type: string
  readonly id?: string
  readonly payload?: unknown
}

export interface TestSocket {
  readonly raw: WebSocket
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
  send(message: object | string): void
  /** The next message that is not of the keep-alive. */
  next(): Promise<Message>
}

/** A bare WebSocket client, so that tests see every frame of the protocol. */
export const connect = async (
  url: string,
  protocols: string | string[] = 'graphql-transport-ws',
  options: ClientOptions = {},
): Promise<TestSocket> => {
  const raw = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocols, options)
  const messages: Message[] = []
  const readers: ((message: Message) => void)[] = []
  raw.on('message', (text) => {
    const message: Message = JSON.parse(String(text))
    const read = readers.shift()
    if (read) read(message)
    else messages.push(message)
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    raw.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
  )
  await new Promise((resolve, reject) => raw.once('open', resolve).once('error', reject))
  return {
    raw,
    closed,
    send: (message) => raw.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next: () => {
      const message = messages.shift()
      return message ? Promise.resolve(message) : new Promise((resolve) => readers.push(resolve))
    },
  }
}

/** Connects and waits for the acknowledgement. */
export const enter = async (url: string, payload?: object): Promise<TestSocket> => {
  const socket = await connect(url)
  socket.send({ type: 'connection_init', ...(payload && { payload }) })
  const { type } = await socket.next()
  if (type !== 'connection_ack') throw new Error(`Not acknowledged but ${type}.`)
  return socket
}
