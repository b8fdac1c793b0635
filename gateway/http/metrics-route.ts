import type { Registry } from 'prom-client'
import type { Routed } from './route.ts'

/** `/metrics`, in Prometheus' text form. */
export const metricsRoute = (registry: Registry): Routed => ({
  method: 'GET',
  path: '/metrics',
  async route(_, response) {
    const text = await registry.metrics()
    response.setHeader('content-type', registry.contentType).end(text)
  },
})
