import type { ClientRequest, IncomingMessage } from 'node:http'
import { call, reasonOf } from '../outbound/index.ts'
import { packings, readBody } from './read-body.ts'

export interface ExchangeOptions {
  readonly callsPrivate: boolean
  readonly userAgent: string
  /** For the connection, TLS included, milliseconds. */
  readonly connectMs: number
  /** For the whole exchange, milliseconds. */
  readonly totalMs: number
  /** The largest page that is read, packed or not. */
  readonly maxBytes: number
}

/** The answer to one request. */
export interface HttpAnswer {
  readonly status: number
  readonly location: string | undefined
  readonly contentType: string
  /** Empty unless the status is 200. */
  readonly body: Buffer
}

/** Asks for an address once. Rejects with what people can read. */
export const exchange = async (
  url: URL,
  options: ExchangeOptions,
  signal: AbortSignal,
): Promise<HttpAnswer> => {
  const whole = AbortSignal.timeout(options.totalMs)
  try {
    const response = await answerTo(url, options, AbortSignal.any([whole, signal]))
    const { statusCode = 0, headers } = response
    const isPage = statusCode === 200
    if (!isPage) response.destroy()
    return {
      status: statusCode,
      location: headers.location,
      contentType: headers['content-type'] ?? '',
      body: isPage ? await readBody(response, options.maxBytes) : Buffer.alloc(0),
    }
  } catch (error) {
    const text = whole.aborted ? `no whole answer within ${options.totalMs} ms` : reasonOf(error)
    throw new Error(text, { cause: error })
  }
}

const answerTo = (
  url: URL,
  { callsPrivate, userAgent, connectMs }: ExchangeOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = call(url, {
      callsPrivate,
      signal,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
        'accept-language': 'zh-CN,zh;q=0.9',
        'accept-encoding': packings,
      },
    })
    connectWithin(request, connectMs, url.protocol === 'https:')
    request.on('error', reject)
    request.once('response', (response) => {
      // Destroyed on purpose, or told of by whoever reads the body.
      response.on('error', () => undefined)
      resolve(response)
    })
    request.end()
  })

const connectWithin = (request: ClientRequest, ms: number, isSecure: boolean): void => {
  const timer = setTimeout(() => request.destroy(new Error(`no connection within ${ms} ms`)), ms)
  request.once('socket', (socket) => {
    socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(timer))
  })
  request.once('close', () => clearTimeout(timer))
}
