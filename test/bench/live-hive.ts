import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventually } from '../support/eventually.ts'
import { guardedFolder } from '../support/guarded-folder.ts'
import { startHiveProcess } from './hive.ts'
import { startChild } from './live/child.ts'
import { startFleet } from './live/fleet.ts'
import { startMeasuredHub } from './live/hub.ts'
import { median, rounded } from './live/numbers.ts'
import type { RivalAnswer, RivalOrder } from './live/rival-subgraphs.ts'

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
const subgraphs = await startChild<RivalOrder, RivalAnswer>('rival-subgraphs.ts')
const file = join(folder.path, 'supergraph.graphql')
await writeFile(file, (await subgraphs.ask({ events: 0 })).supergraph)
const hive = await startHiveProcess(file, '0')
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
  const isFollowing = async () => (await subgraphs.ask({ events: 0 })).followers
  await eventually(isFollowing, (followers) => followers === sockets, 120_000)
  await subgraphs.ask({ events: 1 })
  const { sample: hiveSample } = await hiveFleet.received(1)
  console.log({ sample, hiveSample })

  const turns: { readonly hub: number; readonly hive: number }[] = []
  const { asked } = await subgraphs.ask({ events: 0 })
  for (let round = 0; round < rounds; round += 1) {
    const [committed, ours] = await Promise.all([hub.write(events), fleet.received(events)])
    const [{ begun }, theirs] = await Promise.all([
      subgraphs.ask({ events }),
      hiveFleet.received(events),
    ])
    turns.push({ hub: ours.last - committed, hive: theirs.last - begun })
  }
  const later = await subgraphs.ask({ events: 0 })
  const perSecond = (ms: number): number => Math.round((sockets * events) / (ms / 1_000))
  const result = {
    sockets,
    events,
    rounds,
    hubMessagesPerSecond: perSecond(median(turns.map((one) => one.hub))),
    hiveMessagesPerSecond: perSecond(median(turns.map((one) => one.hive))),
    ratios: turns.map((one) => rounded(one.hive / one.hub, 1)),
    ratio: rounded(median(turns.map((one) => one.hive / one.hub)), 1),
    unitsAskedByHivePerEvent: (later.asked - asked) / (rounds * events),
  }
  const results = join(import.meta.dirname, 'results')
  await mkdir(results, { recursive: true })
  await writeFile(
    join(results, `live-hive-${sockets}.json`),
    `${JSON.stringify(result, undefined, 2)}\n`,
  )
  console.log(result)
} finally {
  hive.child.kill()
  await Promise.all([fleet.end(), hiveFleet.end(), subgraphs.end(), hub.end()])
  await folder.remove()
}
