import { parseArgs } from 'node:util'
import { guardedFolder } from '../support/guarded-folder.ts'
import { prepareBuild } from './build.ts'
import { fillOf, scratch } from './data.ts'
import { type Measurement, startLoad } from './measure.ts'
import { residentMegabytes } from './process-usage.ts'
import { table } from './report/table.ts'
import { writeResults } from './report/write-results.ts'
import { type FeedLag, measureFeedLag } from './scale/feed-lag.ts'
import { scaleOperations } from './scale/operations.ts'
import { measureAlternating, startScaledHub } from './scale/scaled-hub.ts'
import { mutation } from './workloads/mutation.ts'

// What more records cost: the hub in one process on data of several sizes, without any cache of responses, in turn.
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10^3,10^4,10^5' },
    rounds: { type: 'string', default: '3' },
    ms: { type: 'string', default: '2000' },
  },
})
const sizes = values.sizes.split(',')
const settings = { rounds: Number(values.rounds), ms: Number(values.ms) }

prepareBuild()
const folder = await guardedFolder('scale-', scratch)
const hubs = []
for (const size of sizes) hubs.push(await startScaledHub(size, folder.path))
const load = await startLoad()

const reads: Record<string, ReadonlyMap<string, Measurement>> = {}
for (const operation of scaleOperations)
  reads[operation.name] = await measureAlternating(hubs, load, operation, {
    connections: 1,
    ...settings,
  })
const lags = new Map<string, FeedLag>()
for (const { size, running, authorization } of hubs) {
  const mutations = mutation.operations({ units: [], cities: [], assignments: [] }).slice(0, 100)
  lags.set(size, await measureFeedLag(running.port, authorization, mutations))
}
const write = await measureAlternating(hubs, load, mutation, { connections: 1, ...settings })
const writes = await measureAlternating(hubs, load, mutation, { connections: 50, ...settings })
const memory = new Map(hubs.map(({ size, running }) => [size, residentMegabytes(running.pids)]))
for (const { running } of hubs) await running.end()
await load.end()
await folder.remove()

const row = (name: string, valueOf: (size: string) => string | number | undefined) => [
  name,
  ...sizes.map((size) => valueOf(size) ?? ''),
]
const fillRow = (name: string, digits: number, of: (fill: Fill) => number) =>
  row(name, (size) => {
    const fill = fillOf(size)
    return fill && of(fill).toFixed(digits)
  })
type Fill = NonNullable<ReturnType<typeof fillOf>>
const latency = (all: ReadonlyMap<string, Measurement>, size: string): string | undefined => {
  const one = all.get(size)
  return one && `${one.p50} (${one.cpuMs})`
}
console.log(
  table(
    ['', ...sizes],
    [
      fillRow('records', 0, ({ records }) => records),
      fillRow(
        'generated, processor ms a record',
        1,
        (fill) => (fill.processorSeconds * 1_000) / fill.records,
      ),
      fillRow('disk, KB a record', 1, (fill) => (fill.diskMegabytes * 1_000) / fill.records),
      ...Object.entries(reads).map(([name, all]) => row(name, (size) => latency(all, size))),
      row('mutation', (size) => latency(write, size)),
      row('mutations a second, 50 connections', (size) => writes.get(size)?.rate),
      row('feed lag, p50 ms', (size) => lags.get(size)?.p50),
      row('feed lag, p99 ms', (size) => lags.get(size)?.p99),
      row('memory, MB', (size) => Math.round(memory.get(size) ?? 0)),
    ],
  ),
)
const measured = Object.entries({ ...reads, mutation: write, 'mutation, 50 connections': writes })
console.log(
  writeResults('scale', {
    settings,
    fill: Object.fromEntries(sizes.map((size) => [size, fillOf(size)])),
    measured: Object.fromEntries(measured.map(([name, all]) => [name, Object.fromEntries(all)])),
    feedLag: Object.fromEntries(lags),
    memory: Object.fromEntries(memory),
  }),
)
