import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventually } from '../../support/eventually.ts'
import { guardedFolder } from '../../support/guarded-folder.ts'
import { installPeers, startHive } from '../participants/peers.ts'
import { writeResults } from '../report/write-results.ts'
import { startChild } from '../processes/child.ts'
import { startFleet } from './fleet.ts'
import { startMeasuredHub } from './hub.ts'
import { median, rounded } from '../statistics.ts'
import type { PeerAnswer, PeerOrder } from './peer-subgraphs.ts'

// The fan-out of an event with an entity field of another subgraph, here and in Hive Gateway with the Rust planner. Hive
// cannot read our feed: it subscribes to a subgraph that tells such events by server-sent events. Its subgraphs run in
// a process of their own; ours run in the hub's process, on a database.

const sockets = Number(process.env['SOCKETS'] ?? 5_000)
const events = Number(process.env['EVENTS'] ?? 5)
const rounds = Number(process.env['ROUNDS'] ?? 3)
const selection = '{ cursor position kind at unit { id name services { light } } }'
const protocol = 'graphql-transport-ws'
const greetings = (query: string): readonly string[] => [
  JSON.stringify({ type: 'connection_init' }),
  JSON.stringify({ id: 's', type: 'subscribe', payload: { query } }),
]

const folder = await guardedFolder('hive-bench-')
const hub = await startMeasuredHub()
const subgraphs = await startChild<PeerOrder, PeerAnswer>(
  join(import.meta.dirname, 'peer-subgraphs.ts'),
)
const file = join(folder.path, 'supergraph.graphql')
await writeFile(file, (await subgraphs.send({ events: 0 })).supergraph)
installPeers()
const hive = await startHive(file)
const fleet = await startFleet(1)
const hiveFleet = await startFleet(1)
try {
  const from = JSON.stringify(await hub.latestCursor())
  const url = `${hub.url.replace('http', 'ws')}/graphql`
  const query = `subscription { changes(after: ${from}) ${selection} }`
  await fleet.connect({ url, protocol, sockets, greetings: greetings(query) })
  await hub.write(1)
  const { sample } = await fleet.received(1)

  const hiveUrl = `ws://127.0.0.1:${hive.port}/graphql`
  const hiveQuery = `subscription { changes ${selection} }`
  await hiveFleet.connect({ url: hiveUrl, protocol, sockets, greetings: greetings(hiveQuery) })
  const isFollowing = async () => (await subgraphs.send({ events: 0 })).followers
  await eventually(isFollowing, (followers) => followers === sockets, 120_000)
  await subgraphs.send({ events: 1 })
  const { sample: hiveSample } = await hiveFleet.received(1)
  console.log({ sample, hiveSample })

  const turns: { readonly hub: number; readonly hive: number }[] = []
  const { requested } = await subgraphs.send({ events: 0 })
  for (let round = 0; round < rounds; round += 1) {
    const [committed, ours] = await Promise.all([hub.write(events), fleet.received(events)])
    const [{ begun }, theirs] = await Promise.all([
      subgraphs.send({ events }),
      hiveFleet.received(events),
    ])
    turns.push({ hub: ours.last - committed, hive: theirs.last - begun })
  }
  const later = await subgraphs.send({ events: 0 })
  const perSecond = (ms: number): number => Math.round((sockets * events) / (ms / 1_000))
  const result = {
    sockets,
    events,
    rounds,
    hubMessagesPerSecond: perSecond(median(turns.map((one) => one.hub))),
    hiveMessagesPerSecond: perSecond(median(turns.map((one) => one.hive))),
    ratios: turns.map((one) => rounded(one.hive / one.hub, 1)),
    ratio: rounded(median(turns.map((one) => one.hive / one.hub)), 1),
    unitsRequestedByHivePerEvent: (later.requested - requested) / (rounds * events),
  }
  writeResults(`live-hive-${sockets}`, result)
  console.log(result)
} finally {
  await Promise.all([hive.end(), fleet.end(), hiveFleet.end(), subgraphs.end(), hub.end()])
  await folder.remove()
}
