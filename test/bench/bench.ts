import { loadHubKey } from '../../services/kit/identity/index.ts'
import { join } from 'node:path'
import { domains, subgraphsOf } from '../../services/index.ts'
import { guardedFolder } from '../support/guarded-folder.ts'
import { prepareBuild } from './build.ts'
import { measureColdStarts } from './cold-start.ts'
import { copyData, dataOf, scratch } from './data.ts'
import { startLoad } from './measure.ts'
import { readOptions } from './options.ts'
import { cachedHub, hubOverHttp, startServiceProcesses, uncachedHub } from './participants/hub.ts'
import { limits } from './participants/limit.ts'
import type { Participant } from './participants/participant.ts'
import { installPeers, peers, writeSupergraph } from './participants/peers.ts'
import { record } from './recording.ts'
import { figuresTable } from './report/figures.ts'
import { ratioRows, ratioTables } from './report/ratios.ts'
import { table } from './report/table.ts'
import { writeResults } from './report/write-results.ts'
import { runMode, type Result } from './run-mode.ts'
import { signReporter } from './sign-reporter.ts'
import { workloads as allWorkloads } from './workloads/index.ts'

// The hub beside other gateways and beside a bare server, on the same data, for the same operations.
const options = readOptions(process.argv.slice(2))
const workloads = allWorkloads.filter(
  ({ name }) => options.workloads.length === 0 || options.workloads.includes(name),
)
const isChosen = ({ name }: Participant): boolean =>
  options.participants.length === 0 ||
  options.participants.some((part) => name.toLowerCase().includes(part.toLowerCase()))

prepareBuild()
installPeers()
const data = dataOf(options.size)
const folder = await guardedFolder('run-', scratch)
const embedded = copyData(data, join(folder.path, 'embedded'))
const distributed = copyData(data, join(folder.path, 'distributed'))
const recordingFile = join(folder.path, 'recording.json')
const recording = await record(embedded, workloads, recordingFile)

const services = await startServiceProcesses(
  distributed,
  subgraphsOf(domains).map(({ name }) => name),
)
const supergraph = join(folder.path, 'supergraph.graphql')
writeSupergraph(supergraph, services)
const participants = [
  uncachedHub(embedded),
  cachedHub(embedded),
  hubOverHttp(distributed, services),
  ...peers(supergraph, services, (await loadHubKey(join(distributed, 'hub.jwk'))).caller),
  ...limits(recordingFile, (workload) => recording.responses.get(workload)?.length ?? 1),
].filter(isChosen)

const authorization = signReporter(embedded)
const load = await startLoad()
const results: Result[] = []
for (const mode of options.modes) {
  const those = participants.filter((one) => one.mode === mode)
  const run = { mode, participants: those, workloads, options, recording, load, authorization }
  results.push(...(await runMode(run)))
}
await load.end()
const [page] =
  allWorkloads.find(({ name }) => name === 'city-page')?.operations(recording.pool) ?? []
const uncached = participants.filter(({ mode }) => mode === 'uncached')
const starts =
  options.measuresStart && page ? await measureColdStarts(uncached, page, options.rounds) : []
await services.end()
await folder.remove()

const rows = ratioRows(results)
console.log(`\n${figuresTable(results)}\n\n${ratioTables(rows)}`)
if (starts.length > 0) {
  const lines = starts.map((one) => [one.participant, one.ms, one.cpuMs, one.megabytes])
  console.log(`\n${table(['cold start', 'ms', 'cpu ms', 'MB'], lines)}`)
}
console.log(writeResults('bench', { options, ratios: rows, starts, results }))
