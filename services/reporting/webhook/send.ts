import type { IncomingMessage } from 'node:http'
import { call, reasonOf } from '../../kit/outbound/index.ts'

/** What came of an attempt. Taken = answered with 2xx. */
export interface DeliveryOutcome {
  readonly isTaken: boolean
  readonly status: number | null
  readonly error: string | null
}

export interface WebhookMessage {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface SendOptions {
  /** For the whole exchange, milliseconds. */
  readonly timeoutMs: number
  readonly callsPrivate: boolean
  /** Breaks the attempt off. */
  readonly signal: AbortSignal
}

/** Posts a message once. Follows no redirect and cares for nothing in the answer but its status. */
export const send = async (
  message: WebhookMessage,
  options: SendOptions,
): Promise<DeliveryOutcome> => {
  const timeout = AbortSignal.timeout(options.timeoutMs)
  try {
    const status = await post(message, options, AbortSignal.any([timeout, options.signal]))
    const isTaken = status >= 200 && status < 300
    return { isTaken, status, error: isTaken ? null : complaint(status) }
  } catch (error) {
    const text = timeout.aborted ? `no answer within ${options.timeoutMs} ms` : reasonOf(error)
    return { isTaken: false, status: null, error: text.slice(0, 500) }
  }
}

const post = (
  { url, headers, body }: WebhookMessage,
  { callsPrivate }: SendOptions,
  signal: AbortSignal,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = call(new URL(url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'openness-hub-webhooks',
        ...headers,
      },
      signal,
      callsPrivate,
    })
    request.on('error', reject)
    request.once('response', (response) => {
      resolve(response.statusCode ?? 0)
      swallow(response)
    })
    request.end(body)
  })

const most = 65_536

/** Reads the body away so that the receiver can finish, up to a limit; after the timeout the signal ends it. */
const swallow = (response: IncomingMessage): void => {
  let read = 0
  response.on('error', () => response.destroy())
  response.on('data', (chunk: Buffer) => {
    read += chunk.length
    if (read > most) response.destroy()
  })
}

const complaint = (status: number): string =>
  status >= 300 && status < 400
    ? `answered ${status}: redirects are not followed; register the final address`
    : `answered ${status}`
