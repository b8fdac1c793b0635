import { expect, it, vi } from 'vitest'
import { decodeCursor, encodeCursor } from '../../../services/kit/store/index.ts'
import { startTestGateway } from '../../testing/gateway.ts'
import { openStream, type StreamedEvent } from './testing/stream.ts'

const query =
  'subscription S($after: String) { changes(after: $after) { position filler(size: 500000) } }'

it('the gateway ends a stream that is not read with a cursor, and delays no other stream', async () => {
  await using hub = await startTestGateway({ limits: { waitingEvents: 5 } })
  const open = (after: string) =>
    openStream(`${hub.gateway.url}/graphql/stream`, { query, variables: { after } })
  const [slow, quick] = [await open(encodeCursor('test', 0)), await open(encodeCursor('test', 0))]
  for (let position = 1; position <= 60; position++) {
    hub.feed.append()
    expect(await quick.next()).toMatchObject({ data: { data: { changes: { position } } } })
  }
  await vi.waitFor(
    async () => {
      const metrics = await (await fetch(`${hub.gateway.url}/metrics`)).text()
      expect(metrics).toMatch(/^hub_slow_sockets_total 1$/m)
    },
    { timeout: 20_000 },
  )

  const seen: number[] = []
  let last: StreamedEvent | undefined
  for (let event = await slow.next(); event; event = await slow.next()) {
    if (event.id) seen.push(decodeCursor(event.id)?.position ?? 0)
    else if (event.data) last = event
  }
  expect(last?.data).toMatchObject({ errors: [{ extensions: { code: 'TOO_SLOW' } }] })
  expect(JSON.stringify(last?.data)).toContain(encodeCursor('test', seen.at(-1) ?? 0))
  expect(seen.length).toBeLessThan(60)

  const again = await open(encodeCursor('test', seen.at(-1) ?? 0))
  while (seen.length < 60) seen.push(decodeCursor((await again.next())?.id ?? '')?.position ?? 0)
  expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
})
