import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import findMyWay from 'find-my-way'
import type { Logger } from 'pino'
import { answerError } from './error-answer.ts'
import type { Routed } from './route.ts'

/** Longer than the minute for which proxies keep idle connections, so that none sends into one that closes here. */
const idleMs = 75_000

/** Browsers take an answer for what it says it is. */
export const nosniff = ['x-content-type-options', 'nosniff'] as const

/** A server for some routes, not yet listening. What a route throws is logged and answered with 500. */
export const createHttpServer = (routes: readonly Routed[], log: Logger): Server => {
  const router = findMyWay({
    ignoreTrailingSlash: true,
    defaultRoute: (_, response) => {
      response.setHeader(...nosniff)
      answerError(response, 404, 'NOT_FOUND', 'Nothing is here. The graph is at /graphql.')
    },
  })
  for (const { method, path, route, setsHeaders = false } of routes) {
    // What can be fetched can be asked for without its body: probes and link checkers do.
    router.on(method === 'GET' ? ['GET', 'HEAD'] : method, path, (request, response) => {
      if (!setsHeaders) response.setHeader(...nosniff)
      const fail = (error: unknown): void => {
        log.error({ err: error, path }, 'A request failed.')
        if (response.headersSent) return void response.destroy()
        answerError(response, 500, 'INTERNAL_SERVER_ERROR', 'Internal error')
      }
      try {
        route(request, response, fail)?.catch(fail)
      } catch (error) {
        fail(error)
      }
    })
  }
  return createServer({ requestTimeout: 30_000, keepAliveTimeout: idleMs }, (request, response) => {
    router.lookup(request, response)
  })
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

/** Takes no new requests and waits for the running ones, at most so long. */
export const drain = async (server: Server, ms: number): Promise<void> => {
  const closed = new Promise((resolve) => server.close(resolve))
  // A connection that becomes idle only now would otherwise be kept for its next request.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const deadline = setTimeout(() => server.closeAllConnections(), ms)
  await closed
  clearInterval(idle)
  clearTimeout(deadline)
}
