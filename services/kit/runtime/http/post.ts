import { Agent, type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as TlsAgent, request as requestHttps } from 'node:https'

export interface PostRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

export interface PostResponse {
  readonly status: number
  readonly text: string
}

const agents = {
  'http:': new Agent({ keepAlive: true }),
  'https:': new TlsAgent({ keepAlive: true }),
}

/**
 * Sends a POST request. Rejects with a `TimeoutError` after `timeoutMs`, with the signal's reason when it is aborted, and
 * else, like `fetch`, with an error whose cause has the code of the connection's failure.
 * `fetch` takes twice the processor time for a request as small as those to a service.
 */
export const post = (url: string, options: PostRequest): Promise<PostResponse> =>
  new Promise((resolve, reject) => {
    const { headers, body, timeoutMs, signal } = options
    if (signal?.aborted) return reject(signal.reason)
    const giveUp = (): void => {
      fail(new DOMException(`No response within ${timeoutMs} ms.`, 'TimeoutError'))
      sent.destroy()
    }
    const abort = (): void => {
      fail(signal?.reason)
      sent.destroy()
    }
    const settle = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const fail = (failure: unknown): void => {
      settle()
      reject(failure)
    }
    const failConnection = (cause: unknown): void =>
      fail(new Error(`The connection to ${url} failed.`, { cause }))
    const read = (response: IncomingMessage): void => {
      const chunks: Buffer[] = []
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', failConnection)
        .on('end', () => {
          settle()
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
        })
    }
    const sent = send(url, headers).on('response', read).on('error', failConnection)
    const timer = setTimeout(giveUp, timeoutMs)
    signal?.addEventListener('abort', abort, { once: true })
    sent.end(body)
  })

const send = (url: string, headers: PostRequest['headers']): ClientRequest =>
  url.startsWith('https:')
    ? requestHttps(url, { method: 'POST', headers, agent: agents['https:'] })
    : requestHttp(url, { method: 'POST', headers, agent: agents['http:'] })
