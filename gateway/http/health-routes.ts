import type { GatewayOptions } from '../options.ts'
import type { Route } from './route.ts'

/**
 * Health probes: `/healthz` for liveness, `/readyz` for readiness, with a reason for each service that cannot read and write
 * now. One such service makes the hub degraded and not unready, because the other services still answer.
 */
export const healthRoutes = (
  readiness: GatewayOptions['ready'],
  isDraining: () => boolean,
): readonly Route[] => [
  {
    method: 'GET',
    path: '/healthz',
    handler: (_, response) => void response.setHeader('content-type', 'text/plain').end('ok\n'),
  },
  {
    method: 'GET',
    path: '/readyz',
    async handler(_, response) {
      const services = (await readiness?.()) ?? {}
      const answers = Object.values(services)
      const isUp = !isDraining() && (answers.length === 0 || answers.some(({ ready }) => ready))
      const status = !isUp ? 'unready' : answers.every(({ ready }) => ready) ? 'ready' : 'degraded'
      response
        .writeHead(isUp ? 200 : 503, { 'content-type': 'application/json' })
        .end(JSON.stringify({ status, draining: isDraining(), services }))
    },
  },
]
