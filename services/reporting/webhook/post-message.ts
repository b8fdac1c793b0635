import type { IncomingMessage } from 'node:http'
import { call, reasonOf, timeLimit, type TimeLimit } from '../../kit/outbound/index.ts'

/** The outcome of an attempt. */
export interface DeliveryOutcome {
  /** Whether the receiver answered with 2xx. */
  readonly isAccepted: boolean
  /** The HTTP status; null without an answer. */
  readonly status: number | null
  readonly error: string | null
}

interface WebhookMessage {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface PostOptions {
  /** Time for the whole exchange, milliseconds. */
  readonly timeoutMs: number
  readonly callsPrivate: boolean
  /** Aborts the attempt. */
  readonly signal: AbortSignal
}

/** Posts a message once. Follows no redirect and reads nothing of the answer but its status. */
export const postMessage = async (
  message: WebhookMessage,
  options: PostOptions,
): Promise<DeliveryOutcome> => {
  const limit = timeLimit(options.timeoutMs, options.signal)
  try {
    const status = await post(message, options, limit)
    const isAccepted = status >= 200 && status < 300
    return { isAccepted, status, error: isAccepted ? null : errorOf(status) }
  } catch (error) {
    const text = limit.isReached() ? `no answer within ${options.timeoutMs} ms` : reasonOf(error)
    return { isAccepted: false, status: null, error: text.slice(0, 500) }
  }
}

const post = (
  { url, headers, body }: WebhookMessage,
  { callsPrivate }: PostOptions,
  limit: TimeLimit,
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
      limit,
      callsPrivate,
    })
    request.on('error', reject)
    request.once('response', (response) => {
      resolve(response.statusCode ?? 0)
      discardBody(response)
    })
    request.end(body)
  })

const maxBodyBytes = 65_536

/** Reads the body up to a limit, so that the receiver can finish; the time limit ends it otherwise. */
const discardBody = (response: IncomingMessage): void => {
  let read = 0
  response.on('error', () => response.destroy())
  response.on('data', (chunk: Buffer) => {
    read += chunk.length
    if (read > maxBodyBytes) response.destroy()
  })
}

const errorOf = (status: number): string =>
  status >= 300 && status < 400
    ? `answered ${status}: redirects are not followed; register the final address`
    : `answered ${status}`
