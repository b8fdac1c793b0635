import { Agent, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as TlsAgent, request as requestHttps } from 'node:https'
import { timeLimit } from './time-limit.ts'

export interface ExchangeOptions {
  readonly method: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Time for the whole exchange, milliseconds. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

export interface ExchangeResponse {
  readonly status: number
  readonly text: string
}

export interface OpenOptions {
  readonly headers: Readonly<Record<string, string>>
  /** Time until the response begins, milliseconds. */
  readonly timeoutMs: number
  /** Ends the response, also while it is read. */
  readonly signal: AbortSignal
}

const agents = {
  'http:': new Agent({ keepAlive: true }),
  'https:': new TlsAgent({ keepAlive: true }),
}

/**
 * Sends a request to another process of the hub and reads the response. Rejects with a `TimeoutError` after `timeoutMs`,
 * with the signal's reason when it is aborted, and else, like `fetch`, with an error whose cause has the code of the
 * connection's failure. `fetch` takes twice the processor time for a request as small as those to a service.
 */
export const exchange = (url: string, options: ExchangeOptions): Promise<ExchangeResponse> =>
  new Promise((resolve, reject) => {
    const { method, headers, body, timeoutMs } = options
    const { signal, end } = timeLimit(timeoutMs, options.signal)
    const fail = (cause: unknown): void => {
      end()
      const failure = new Error(`The connection to ${url} failed.`, { cause })
      reject(signal.aborted ? signal.reason : failure)
    }
    const read = (response: IncomingMessage): void => {
      const chunks: Buffer[] = []
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', fail)
        .on('end', () => {
          end()
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
        })
    }
    if (signal.aborted) return fail(signal.reason)
    const isSecure = url.startsWith('https:')
    const request = isSecure ? requestHttps : requestHttp
    const agent = agents[isSecure ? 'https:' : 'http:']
    request(url, { method, agent, signal, ...(headers && { headers }) })
      .on('response', read)
      .on('error', fail)
      .end(body)
  })

/** Requests something long from another process of the hub. Resolves when the response begins; its reader reads as it likes. */
export const openExchange = (
  url: string,
  { headers, timeoutMs, signal }: OpenOptions,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const limit = timeLimit(timeoutMs)
    const isSecure = url.startsWith('https:')
    const request = isSecure ? requestHttps : requestHttp
    const sent = request(url, { headers, signal })
      .on('response', (response) => {
        limit.end()
        resolve(response)
      })
      .on('error', (cause) => {
        limit.end()
        const failure = new Error(`The connection to ${url} failed.`, { cause })
        reject(limit.isReached() ? limit.signal.reason : failure)
      })
    limit.signal.addEventListener('abort', () => sent.destroy(), { once: true })
    sent.end()
  })
