import { startBare } from './bare.ts'
import { writeResults } from '../report/write-results.ts'
import { startFleet } from './fleet.ts'
import { startMeasuredHub } from './hub.ts'
import { median, quantile, rounded } from '../statistics.ts'
import { takeTurn, type Turn } from './turn.ts'

// How fast events reach many sockets, from their commit on, beside the least that any server does: a bare `ws` server
// that sends the same bytes as often to as many sockets of the same kind of client, turn and turn about.

const sockets = Number(process.env['SOCKETS'] ?? 1_000)
const events = Number(process.env['EVENTS'] ?? 50)
const rounds = Number(process.env['ROUNDS'] ?? 5)
const clients = Number(process.env['CLIENTS'] ?? 1)
/** `same`: every socket gets the very same bytes. `own`: each subscription has an id of its own, as most clients make. */
const ids = process.env['IDS'] === 'own' ? 'own' : 'same'

/** An entity field of another service, so that the event crosses the federation. */
const query = `subscription ($after: ID) {
  changes(after: $after) { cursor position kind at unit { id name services { light } } }
}`
const protocol = 'graphql-transport-ws'
const greetingsAt = (after: string): readonly string[] => [
  JSON.stringify({ type: 'connection_init' }),
  JSON.stringify({
    id: ids === 'own' ? '00000000-0000-4000-8000-%n' : 's',
    type: 'subscribe',
    payload: { query, variables: { after } },
  }),
]

const hub = await startMeasuredHub()
const fleet = await startFleet(clients)
const bare = await startBare()
const bareFleet = await startFleet(clients)
try {
  const url = `${hub.url.replace('http', 'ws')}/graphql`
  // What the first socket of all brings into memory, compiled code above all, is not what each costs.
  const first = await startFleet(1)
  const firstGreetings = greetingsAt(await hub.latestCursor())
  await first.connect({ url, protocol, sockets: 1, greetings: firstGreetings })
  await hub.write(1)
  await first.received(1)
  await first.end()
  const empty = await hub.memory()
  // From a cursor, so that none misses the first event for having come a moment late.
  const greetings = greetingsAt(await hub.latestCursor())
  await fleet.connect({ url, protocol, sockets, greetings })
  await hub.write(1)
  // Proves for all that they follow.
  const { sample: text } = await fleet.received(1)
  const full = await hub.memory()

  const bareEmpty = await bare.memory()
  await bareFleet.connect({ url: bare.url, protocol: 'bare', sockets, greetings: [] })
  await bare.send(text, 1)
  await bareFleet.received(1)
  const bareFull = await bare.memory()

  const latencies: number[] = []
  for (let count = 0; count < 20; count += 1) {
    const [committed, { times }] = await Promise.all([hub.write(1), fleet.received(1, true)])
    for (const time of times) latencies.push(time - committed)
  }

  const hubTurn = (): Promise<Turn> => takeTurn({ ...hub, send: hub.write }, fleet, events)
  const bareTurn = (): Promise<Turn> =>
    takeTurn({ ...bare, send: (times) => bare.send(text, times) }, bareFleet, events)
  // Both once before anything counts, for the compiler's sake.
  await hubTurn()
  await bareTurn()
  const turns: { readonly hub: Turn; readonly bare: Turn }[] = []
  for (let round = 0; round < rounds; round += 1)
    turns.push({ hub: await hubTurn(), bare: await bareTurn() })

  const messages = sockets * events
  const result = {
    sockets,
    events,
    rounds,
    clients,
    ids,
    bytesPerMessage: Buffer.byteLength(text),
    hubMessagesPerSecond: Math.round(messages / (median(turns.map((one) => one.hub.ms)) / 1_000)),
    bareMessagesPerSecond: Math.round(messages / (median(turns.map((one) => one.bare.ms)) / 1_000)),
    ratio: rounded(median(turns.map((one) => one.bare.ms / one.hub.ms)), 2),
    ratios: turns.map((one) => rounded(one.bare.ms / one.hub.ms, 2)),
    cpuUsPerMessage: {
      hub: rounded(median(turns.map((one) => one.hub.cpuUs)) / messages, 2),
      bare: rounded(median(turns.map((one) => one.bare.cpuUs)) / messages, 2),
    },
    msFromCommitToSocket: {
      p50: rounded(quantile(latencies, 0.5), 1),
      p99: rounded(quantile(latencies, 0.99), 1),
    },
    kbPerSocket: {
      hubResident: rounded((full.residentKb - empty.residentKb) / sockets, 1),
      hubHeap: rounded((full.heapKb - empty.heapKb) / sockets, 1),
      bareResident: rounded((bareFull.residentKb - bareEmpty.residentKb) / sockets, 1),
      bareHeap: rounded((bareFull.heapKb - bareEmpty.heapKb) / sockets, 1),
    },
  }
  writeResults(`live-${sockets}-${ids}`, result)
  console.log(result)
} finally {
  await Promise.all([fleet.end(), bareFleet.end(), bare.end(), hub.end()])
}
