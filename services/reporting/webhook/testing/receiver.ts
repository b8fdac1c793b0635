import { createServer, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
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

/** A city's system: records messages and answers as configured. */
export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** Answers a message; 204 until it is replaced. */
  answer: (response: ServerResponse, received: Received) => void
}

/** Starts a receiver that accepts every message. */
export const startReceiver = async (): Promise<Receiver> => {
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const { url: path = '' } = request
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const event: Received['event'] = JSON.parse(body)
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
  const address = server.address()
  if (typeof address !== 'object') throw new Error('the receiver has no port')
  const receiver: Receiver = {
    url: `http://127.0.0.1:${address?.port}/hook`,
    received: [],
    answer: withStatus(204),
  }
  return receiver
}

export const withStatus =
  (status: number, headers = {}): ((response: ServerResponse) => void) =>
  (response: ServerResponse) =>
    response.writeHead(status, headers).end()

/** The texts of the received reminders, in order. */
export const reminderTexts = ({ received }: Receiver): string[] =>
  received.map(({ event }) => event.subject.replace('Reminder:', ''))
