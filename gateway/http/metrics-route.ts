import type { Registry } from 'prom-client'
import type { Route } from './route.ts'

/** `/metrics` in the text format of Prometheus. */
export const metricsRoute = (registry: Registry): Route => ({
  method: 'GET',
  path: '/metrics',
  async handler(_, response) {
    const text = await registry.metrics()
    response.setHeader('content-type', registry.contentType).end(text)
  },
})
