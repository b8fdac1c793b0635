import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { pino } from 'pino'
import { startGateway } from '../../gateway/index.ts'
import { examples } from '../../gateway/playground/examples.ts'
import { startHub } from '../../infra/server/start-hub.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { startHive } from './hive.ts'
import type { Load, Measured } from './load.ts'

/** What the client saw, and what it cost the server. */
interface Row extends Measured {
  /** Microseconds of processor time for an answer; steadier than rates where others use the machine too. */
  readonly cpu: number
}

/**
 * Measures a dashboard's question, cached and not, beside a bare server that sends the same bytes and beside Hive
 * Gateway (Rust planner; subgraphs over HTTP, ours in process) with and without its response cache; all in one run.
 */
const rounds = Number(process.argv[2] ?? 3)
const ms = Number(process.argv[3] ?? 4_000)
const connections = 32

const folder = mkdtempSync(join(tmpdir(), 'bench-cache-'))
const log = pino({ level: 'silent' })
const config = readConfig({ PORT: '0', HUB_DATA: folder, LOG_LEVEL: 'silent' })
const hub = await startHub(config, subgraphsOf(domains), { log })
const plain = await startGateway({
  supergraph: {
    sdl: readFileSync(join(import.meta.dirname, '../../dist/supergraph.graphql'), 'utf8'),
  },
  subgraphs: (service, { context, ...request }) => {
    const running = hub.services.running.get(service)
    if (!running) throw new Error(`${service} does not run`)
    return running.execute({ ...request, authorization: context.authorization })
  },
  feed: hub.services.feed,
  identify: hub.services.identify,
  host: '127.0.0.1',
  port: 0,
  log,
  examples: [],
})

const body = JSON.stringify({ query: examples[0]?.query })
const headers = { 'content-type': 'application/json' }
const answer = await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body })
const bytes = Buffer.from(await answer.arrayBuffer())
const etag = answer.headers.get('etag') ?? ''
const bare = createServer((_, response) => {
  response
    .writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
    .end(bytes)
})
await once(bare.listen(0, '127.0.0.1'), 'listening')

const post = (more = ''): string =>
  `POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\n${more}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const hive = await startHive(hub.services, folder)
const answers = async (port: number): Promise<unknown> => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers,
    body,
  })
  return ((await response.json()) as { data: unknown }).data
}
for (const port of [plain.port, hive.plain, hive.cached])
  if (!isDeepStrictEqual(await answers(port), await answers(hub.gateway.port)))
    throw new Error(`the server at ${port} answers something else`)

const barePort = (bare.address() as AddressInfo).port // A listening TCP server has no other.
const cases: Readonly<Record<string, Omit<Load, 'connections' | 'ms'>>> = {
  'bare node:http': { port: barePort, request: post() },
  cached: { port: hub.gateway.port, request: post() },
  'not modified': { port: hub.gateway.port, request: post(`if-none-match: ${etag}\r\n`) },
  uncached: { port: plain.port, request: post() },
  'Hive, its cache': { port: hive.cached, request: post() },
  Hive: { port: hive.plain, request: post() },
}

const load = fork(join(import.meta.dirname, 'load.ts'), { execArgv: ['--import', 'tsx'] })
const measure = async (one: Omit<Load, 'connections' | 'ms'>): Promise<Row> => {
  const before = process.cpuUsage()
  load.send({ ...one, connections, ms })
  const [measured]: Measured[] = await once(load, 'message')
  if (!measured) throw new Error('the load told nothing')
  const { user, system } = process.cpuUsage(before)
  return { ...measured, cpu: Number(((user + system) / measured.rate / (ms / 1000)).toFixed(1)) }
}

const results: Record<string, Row[]> = {}
for (let round = 0; round <= rounds; round += 1)
  for (const [name, one] of Object.entries(cases)) {
    const measured = await measure(one)
    // The first round warms everything up.
    if (round > 0) (results[name] ??= []).push(measured)
  }
load.kill()
bare.close()
await hive.close()
await plain.close()
await hub.close()
rmSync(folder, { recursive: true })

const middle = (all: readonly Row[]): Row | undefined =>
  all.toSorted((a, b) => a.rate - b.rate)[Math.floor(all.length / 2)]
const rows = Object.fromEntries(
  Object.entries(results).map(([name, all]) => [name, middle(all)] as const),
)
const rate = (name: string): number => rows[name]?.rate ?? Number.NaN
const cpu = (name: string): number => rows[name]?.cpu ?? Number.NaN
const ratios = {
  'cached / bare node:http': Number((rate('cached') / rate('bare node:http')).toFixed(3)),
  'cached / uncached': Number((rate('cached') / rate('uncached')).toFixed(1)),
  'cached / Hive, its cache': Number((rate('cached') / rate('Hive, its cache')).toFixed(1)),
  'cached / Hive': Number((rate('cached') / rate('Hive')).toFixed(1)),
  'uncached / Hive': Number((rate('uncached') / rate('Hive')).toFixed(2)),
  'processor time, bare node:http / cached': Number(
    (cpu('bare node:http') / cpu('cached')).toFixed(3),
  ),
}
const environment = { node: process.version, bytes: bytes.length, connections, ms, rounds }
console.table(rows)
console.table(ratios)
const out = join(import.meta.dirname, 'results')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'cache.json'), JSON.stringify({ environment, rows, ratios }, null, 2))
