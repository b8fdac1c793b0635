import type { GatewayOptions } from '../options.ts'
import type { Routed } from './route.ts'

/**
 * `/healthz` says that the process runs, `/readyz` that it can serve. A service that is missing makes the hub degraded and
 * not unready, because the others still answer.
 */
export const healthRoutes = (
  ready: GatewayOptions['ready'],
  isDraining: () => boolean,
): readonly Routed[] => [
  {
    method: 'GET',
    path: '/healthz',
    route: (_, response) => void response.setHeader('content-type', 'text/plain').end('ok\n'),
  },
  {
    method: 'GET',
    path: '/readyz',
    async route(_, response) {
      const services = (await ready?.()) ?? {}
      const answers = Object.values(services)
      const isUp = !isDraining() && (answers.length === 0 || answers.includes(true))
      const status = !isUp ? 'unready' : answers.includes(false) ? 'degraded' : 'ready'
      response
        .writeHead(isUp ? 200 : 503, { 'content-type': 'application/json' })
        .end(JSON.stringify({ status, draining: isDraining(), services }))
    },
  },
]
