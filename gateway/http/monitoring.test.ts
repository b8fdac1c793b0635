import { expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'

const statuses = (url: string) =>
  Promise.all(
    ['/healthz', '/readyz', '/metrics', '/graphql?query={lists}', '/'].map(
      async (path) => (await fetch(`${url}${path}`)).status,
    ),
  )

it('Health and metrics are on the port of the graph, unless they have one of their own.', async () => {
  await using together = await startTestGateway()
  expect(await statuses(together.gateway.url)).toEqual([200, 200, 200, 200, 200])
  expect(together.gateway.monitoringUrl).toBeUndefined()
  await using apart = await startTestGateway({ monitoring: { host: '127.0.0.1', port: 0 } })
  expect(await statuses(apart.gateway.url)).toEqual([404, 404, 404, 200, 200])
  expect(await statuses(apart.gateway.monitoringUrl ?? '')).toEqual([200, 200, 200, 404, 404])
})
