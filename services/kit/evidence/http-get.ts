import type { ClientRequest, IncomingMessage } from 'node:http'
import { findingOf } from '../records/index.ts'
import { call, reasonOf, timeLimit, type TimeLimit } from '../outbound/index.ts'
import { acceptedEncodings, readPageBody } from './read-page-body.ts'

export interface HttpGetOptions {
  readonly callsPrivate: boolean
  readonly userAgent: string
  /** The limit for connecting, TLS included, milliseconds. */
  readonly connectMs: number
  /** The limit for the whole exchange, milliseconds. */
  readonly totalMs: number
  /** The largest page that is read, compressed or not. */
  readonly maxBytes: number
}

/** The response to one request. */
export interface PageResponse {
  readonly status: number
  readonly location: string | undefined
  readonly contentType: string
  /** Empty unless the status is 200. */
  readonly body: Buffer
}

/** Sends one GET request; does not follow redirects. Rejects with a message for people. */
export const httpGet = async (
  url: URL,
  options: HttpGetOptions,
  signal: AbortSignal,
): Promise<PageResponse> => {
  const limit = timeLimit(options.totalMs, signal)
  try {
    const response = await responseOf(url, options, limit)
    const { statusCode = 0, headers } = response
    const isPage = statusCode === 200
    if (!isPage) response.destroy()
    return {
      status: statusCode,
      location: headers.location,
      contentType: headers['content-type'] ?? '',
      body: isPage ? await readPageBody(response, options.maxBytes) : Buffer.alloc(0),
    }
  } catch (error) {
    const text = limit.isReached()
      ? findingOf('incomplete', { ms: options.totalMs })
      : reasonOf(error)
    throw new Error(text, { cause: error })
  }
}

const responseOf = (
  url: URL,
  { callsPrivate, userAgent, connectMs }: HttpGetOptions,
  limit: TimeLimit,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = call(url, {
      callsPrivate,
      limit,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
        'accept-language': 'zh-CN,zh;q=0.9',
        'accept-encoding': acceptedEncodings,
      },
    })
    limitConnecting(request, connectMs, url.protocol === 'https:')
    request.on('error', reject)
    request.once('response', (response) => {
      // The reader of the body reports errors; a response destroyed on purpose has none to report.
      response.on('error', () => undefined)
      resolve(response)
    })
    request.end()
  })

const limitConnecting = (request: ClientRequest, ms: number, isSecure: boolean): void => {
  const timer = setTimeout(() => request.destroy(new Error(findingOf('noConnection', { ms }))), ms)
  request.once('socket', (socket) => {
    socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(timer))
  })
  request.once('close', () => clearTimeout(timer))
}
