import { request, type IncomingMessage } from 'node:http'

export interface StreamedEvent {
  readonly id?: string
  readonly event?: string
  /** Parsed; undefined when the event has none. */
  readonly data: unknown
}

export interface TestStream {
  readonly response: IncomingMessage
  /** The next event; undefined when the stream has ended. */
  next(): Promise<StreamedEvent | undefined>
  /** Closes the connection like a client that vanishes; unread events are lost. */
  destroy(): void
}

/** Asks, and reads the answer as a stream of events, byte by byte as they come. @param body posted; without one it is a GET, as of EventSource */
export const openStream = (
  url: string,
  body: object | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<TestStream> =>
  new Promise((resolve, reject) => {
    const sent = request(url, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    })
    sent.once('error', reject)
    sent.once('response', (response) => {
      // Cut off in the middle counts as an end.
      response.on('error', () => {})
      const events = eventsIn(response)
      resolve({
        response,
        next: async () => (await events.next()).value ?? undefined,
        destroy: () => void response.destroy(),
      })
    })
    sent.end(body && JSON.stringify(body))
  })

async function* eventsIn(response: IncomingMessage): AsyncGenerator<StreamedEvent, void, void> {
  let text = ''
  try {
    for await (const chunk of response.setEncoding('utf8')) {
      const parts = (text + String(chunk)).split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) if (!part.startsWith(':')) yield eventOf(part)
    }
  } catch {
    return
  }
}

const eventOf = (part: string): StreamedEvent => {
  const fields = part.split('\n').map((line) => line.split(/: ?(.*)/s))
  const { data, ...rest } = Object.fromEntries(fields.map(([name, value]) => [name, value]))
  return { ...rest, data: data ? JSON.parse(data) : undefined }
}
