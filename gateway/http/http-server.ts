import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import findMyWay from 'find-my-way'
import type { Logger } from 'pino'
import { localized, wentWrong } from '../../schema/vocabulary/index.ts'
import { requestIdHeaderOf, scopeOf } from './request-scope.ts'
import { sendError } from './send-error.ts'
import type { Route } from './route.ts'

/** Longer than the minute for which proxies keep idle connections, so that no proxy reuses one that closes here. */
const idleMs = 75_000

/** Forbids browsers to guess another content type than the declared one. */
export const nosniff = ['x-content-type-options', 'nosniff'] as const

const nothingHere = localized(
  'Nothing is here. The graph is at /graphql.',
  '此處沒有內容,查詢接口在 /graphql。',
)

/** A server for some routes, not yet listening. It logs errors of handlers and answers them with 500. */
export const createHttpServer = (routes: readonly Route[], log: Logger): Server => {
  const router = findMyWay({
    ignoreTrailingSlash: true,
    defaultRoute: (_, response) => {
      response.setHeader(...nosniff)
      sendError(response, 404, 'NOT_FOUND', nothingHere)
    },
  })
  for (const { method, path, handler, setsHeaders = false } of routes) {
    // Probes and link checkers send HEAD to everything that GET serves.
    router.on(method === 'GET' ? ['GET', 'HEAD'] : method, path, (request, response) => {
      if (!setsHeaders) response.setHeader(...nosniff)
      const fail = (error: unknown): void => {
        const { requestId } = scopeOf(request)
        log.error({ err: error, path, requestId }, 'A request failed.')
        if (response.headersSent) return void response.destroy()
        response.setHeader(...requestIdHeaderOf(request))
        sendError(response, 500, 'INTERNAL_SERVER_ERROR', wentWrong(requestId))
      }
      try {
        handler(request, response, fail)?.catch(fail)
      } catch (error) {
        fail(error)
      }
    })
  }
  const settings = { requestTimeout: 30_000, keepAliveTimeout: idleMs }
  const server = createServer(settings, (request, response) => {
    // Its client would send the next request on a connection that is about to be closed.
    if (!server.listening) response.shouldKeepAlive = false
    router.lookup(request, response)
  })
  return server
}

export const listen = async (server: Server, port: number, host: string): Promise<AddressInfo> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No TCP port is bound.')
  return address
}

/** Serves routes on a port of their own. */
export const serveRoutes = async (
  routes: readonly Route[],
  { port, host }: { readonly port: number; readonly host: string },
  log: Logger,
) => {
  const server = createHttpServer(routes, log)
  const { port: bound } = await listen(server, port, host)
  return { url: `http://${host}:${bound}`, close: () => drain(server, 1_000) }
}

/** Accepts no new requests and waits for the running ones, at most this many milliseconds. */
export const drain = async (server: Server, ms: number): Promise<void> => {
  const closed = new Promise((resolve) => server.close(resolve))
  // Connections that become idle only now would otherwise wait for their next request.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const deadline = setTimeout(() => server.closeAllConnections(), ms)
  await closed
  clearInterval(idle)
  clearTimeout(deadline)
}
