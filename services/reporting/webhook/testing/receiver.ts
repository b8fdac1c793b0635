import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly event: {
    readonly id: string
    readonly cursor: string
    readonly position: number
    readonly kind: string
    readonly unit: string | null
    readonly subject: string
    readonly fields?: Readonly<Record<string, unknown>>
  }
}

/** A city's system: keeps what it is sent and answers as it is told. */
export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** How it answers from now on. */
  answer: (response: ServerResponse, received: Received) => void
}

/** Starts a receiver that takes everything, until it is told otherwise. */
export const startReceiver = async (): Promise<Receiver> => {
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const { url: path = '', headers } = request
      const event = JSON.parse(body) as Received['event']
      const message = { path, headers, body, event }
      receiver.received.push(message)
      receiver.answer(response, message)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    received: [],
    answer: withStatus(204),
  }
  return receiver
}

export const withStatus =
  (status: number, headers = {}): Receiver['answer'] =>
  (response) =>
    response.writeHead(status, headers).end()

/** What the urges said that came in, in order. */
export const texts = ({ received }: Receiver): string[] =>
  received.map(({ event }) => event.subject.replace('Reminder:', ''))
