import { expect, it, vi } from 'vitest'
import { enter } from '../live/testing/socket.ts'
import { startTestGateway } from '../testing/gateway.ts'
import { testSubgraphs } from '../testing/supergraph.ts'

it('a closing gateway finishes running requests, closes sockets, and accepts no new requests', async () => {
  let release = (): void => {}
  const gate = new Promise<void>((resolve) => (release = resolve))
  const { call, calls } = testSubgraphs()
  const hub = await startTestGateway({
    subgraphs: async (service, request) => {
      const answer = call(service, request)
      await gate
      return answer
    },
  })
  const socket = await enter(hub.gateway.url)
  const running = hub.execute('{ lists }')
  await vi.waitFor(() => expect(calls).toHaveLength(1), { timeout: 20_000 })

  const closed = hub.gateway.close()
  expect(await socket.closed).toMatchObject({ code: 1001 })
  await expect(hub.execute('{ lists }')).rejects.toThrow('fetch failed')
  release()
  expect(await running).toEqual({ data: { lists: 7 } })
  const before = Date.now()
  await closed
  expect(Date.now() - before).toBeLessThan(1_000)
})
