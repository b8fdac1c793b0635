import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import findMyWay from 'find-my-way'
import { callerHeader, type HubKey, isHubCaller } from '../../identity/index.ts'

export interface Address {
  readonly host: string
  /** 0 chooses a free port. */
  readonly port: number
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

export const notFound: Handler = (_, response) => send(response, 404, { error: 'Not found.' })

/** A handler that exists only for processes with the hub's key. */
export const forHubOnly =
  (key: Pick<HubKey, 'caller'>, handler: Handler): Handler =>
  (request, response) =>
    (isHubCaller(key, request.headers[callerHeader]) ? handler : notFound)(request, response)

/** Listens, and returns the URL. */
export const listen = async (server: Server, { host, port }: Address): Promise<string> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://${host}:${address.port}`
}

/** Accepts no new connections, and resolves when the running requests are answered. */
export const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })

/** Serves what operators ask of a process on a port of its own. */
export const serveMonitoring = async (
  address: Address,
  handlers: readonly (readonly [path: string, handler: Handler])[],
) => {
  const router = findMyWay({ defaultRoute: notFound })
  for (const [path, handler] of handlers) router.on(['GET', 'HEAD'], path, handler)
  const server = createServer((request, response) => router.lookup(request, response))
  return { url: await listen(server, address), close: () => closed(server) }
}
