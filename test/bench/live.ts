import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { child, startFleet } from './live/fleet.ts'
import { startMeasuredHub } from './live/hub.ts'

// How fast one event reaches many sockets, beside the least that any server does: `ws` sending the same bytes.

const sockets = Number(process.env['SOCKETS'] ?? 1_000)
const events = Number(process.env['EVENTS'] ?? 20)
/** An entity field of another service, so that the event crosses the federation. */
const query = `subscription ($after: ID) {
  changes(after: $after) { cursor position kind at unit { id name services { light } } }
}`
const greetingsAt = (after: string): readonly string[] => [
  JSON.stringify({ type: 'connection_init' }),
  JSON.stringify({ id: 's', type: 'subscribe', payload: { query, variables: { after } } }),
]

const rate = (times: readonly number[], begun: number): number =>
  times.length / (((times.at(-1) ?? 0) - begun) / 1_000)

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const hub = await startMeasuredHub()
const fleet = startFleet(2)
const bare = child('bare-server.ts')
const bareFleet = startFleet(2)
try {
  const [barePort] = (await once(bare, 'message')) as [number] // What it sends.
  const url = `${hub.url.replace('http', 'ws')}/graphql`
  // From a cursor, so that none misses the first event for having come a moment late.
  const greetings = greetingsAt(await hub.latestCursor())
  const before = await hub.residentKb()
  await fleet.connect({ url, protocol: 'graphql-transport-ws', sockets, greetings })
  // The first event is for all a proof that they follow, and warms what is measured.
  await hub.write()
  const warm = await fleet.received(sockets)
  const kbPerSocket = ((await hub.residentKb()) - before) / sockets

  const latencies: number[] = []
  for (let count = 0; count < 10; count += 1) {
    const asked = await hub.write()
    const { times } = await fleet.received(sockets)
    for (const time of times) latencies.push(time - asked)
  }
  latencies.sort((a, b) => a - b)

  const begun = Date.now()
  await Promise.all(Array.from({ length: events }, () => hub.write()))
  const { times } = await fleet.received(sockets * events)
  const hubRate = rate(times, begun)

  const text = 'x'.repeat(Math.round(warm.bytes / sockets))
  const bareUrl = `ws://127.0.0.1:${barePort}`
  await bareFleet.connect({ url: bareUrl, protocol: 'bare', sockets, greetings: [] })
  bare.send({ text, times: 1 })
  await bareFleet.received(sockets)
  const bareBegun = Date.now()
  bare.send({ text, times: events })
  const bareRate = rate((await bareFleet.received(sockets * events)).times, bareBegun)

  const result = {
    sockets,
    events,
    bytesPerMessage: text.length,
    hubMessagesPerSecond: Math.round(hubRate),
    bareMessagesPerSecond: Math.round(bareRate),
    ratio: Number((hubRate / bareRate).toFixed(3)),
    kbPerSocket: Number(kbPerSocket.toFixed(1)),
    msFromMutationToSocket: { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) },
  }
  const folder = join(import.meta.dirname, 'results')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'live.json'), `${JSON.stringify(result, undefined, 2)}\n`)
  console.log(result)
} finally {
  fleet.end()
  bareFleet.end()
  bare.kill()
  await hub.end()
}
