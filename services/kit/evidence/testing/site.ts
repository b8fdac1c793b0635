import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type Serve = (response: ServerResponse, request: IncomingMessage) => void

/** A local website with the behaviour that a test needs. */
export interface Site {
  /** e.g. `http://127.0.0.1:8080` */
  readonly origin: string
  /** The requests that it received, in order. */
  readonly requests: IncomingMessage[]
  /** The handler of each path; other paths respond with 404. */
  readonly pages: Map<string, Serve>
}

export const startSite = async (pages: Readonly<Record<string, Serve>> = {}): Promise<Site> => {
  const site = { requests: [] as IncomingMessage[], pages: new Map(Object.entries(pages)) }
  const server = createServer((request, response) => {
    site.requests.push(request)
    const serve = site.pages.get(request.url ?? '')
    if (serve) serve(response, request)
    else response.writeHead(404).end('not here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { ...site, origin: `http://127.0.0.1:${port}` }
}

/** Responds with a body, as HTML by default. */
export const body =
  (content: string | Buffer, headers: Readonly<Record<string, string>> = {}): Serve =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(content)

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Serve =>
  (response) =>
    response.writeHead(code, headers).end('<p>no page</p>')

export const redirect = (location: string, code = 302): Serve => status(code, { location })

/** A page in the style of government sites. */
export const article = (publishedOn: string, text = '廈門市人民政府公告'): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>公告</title>
  <meta name="PubDate" content="${publishedOn} 09:00"></head><body><h1>${text}</h1></body></html>`
