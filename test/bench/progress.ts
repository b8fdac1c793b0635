import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { startGateway } from '../../gateway/index.ts'
import { runDemo } from '../../infra/demo/run-demo.ts'
import { sizes } from '../../infra/demo/size.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { type Services, startServices } from '../../infra/server/start-services.ts'
import { questions } from './progress-questions.ts'

/**
 * Measures what progress costs to read on a small and on a large province, side by side, without any cache of answers.
 * Folders that are not there are filled first; the large one takes a while.
 */
const [small = 'data/bench-s', large = 'data/bench-m', times = '30'] = process.argv.slice(2)

/** The hub's clock stands where the demo ends. */
const now = new Date('2018-12-31T20:00:00+08:00')
const log = pino({ level: 'silent' })

interface Measured {
  /** Milliseconds from question to answer, one after another. */
  readonly p50: number
  readonly p90: number
  /** Milliseconds of processor time for one. */
  readonly cpu: number
  readonly bytes: number
}

const open = async (folder: string, size: 'S' | 'M'): Promise<Services> => {
  const isNew = !existsSync(join(folder, 'reporting.sqlite'))
  const config = readConfig({ HUB_DATA: folder, HUB_POLL_MS: '60000', LOG_LEVEL: 'silent' })
  const services = await startServices(config, subgraphsOf(domains), { log, now: () => now })
  const quiet = { onTotal: () => undefined, onRecords: () => undefined }
  if (isNew) await runDemo(services, { size: sizes[size], seed: '1', ...quiet })
  return services
}

const measureAll = async (folder: string, size: 'S' | 'M') => {
  const services = await open(folder, size)
  const gateway = await startGateway({
    supergraph: {
      sdl: readFileSync(join(import.meta.dirname, '../../dist/supergraph.graphql'), 'utf8'),
    },
    subgraphs: (service, { context, ...request }) => {
      const running = services.running.get(service)
      if (!running) throw new Error(`${service} does not run`)
      return running.execute({ ...request, authorization: context.authorization })
    },
    feed: services.feed,
    identify: services.identify,
    host: '127.0.0.1',
    port: 0,
    log,
    examples: [],
  })
  const measured: Record<string, Measured> = {}
  for (const [name, query] of Object.entries(questions))
    measured[name] = await measure(`${gateway.url}/graphql`, query)
  await gateway.close()
  await services.close()
  return measured
}

const measure = async (url: string, query: string): Promise<Measured> => {
  const headers = { 'content-type': 'application/json' }
  const ask = async (): Promise<string> => {
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
    const text = await answer.text()
    if (text.includes('"errors"')) throw new Error(text.slice(0, 500))
    return text
  }
  const { length: bytes } = await ask()
  await ask()
  const taken: number[] = []
  const before = process.cpuUsage()
  for (let no = 0; no < Number(times); no += 1) {
    const began = performance.now()
    await ask()
    taken.push(performance.now() - began)
  }
  const { user, system } = process.cpuUsage(before)
  taken.sort((a, b) => a - b)
  const at = (part: number): number => rounded(taken[Math.floor(taken.length * part)] ?? 0)
  const cpu = rounded((user + system) / 1000 / Number(times))
  return { p50: at(0.5), p90: at(0.9), cpu, bytes }
}

const rounded = (number: number): number => Math.round(number * 10) / 10

const s = await measureAll(small, 'S')
const m = await measureAll(large, 'M')
const rows = Object.keys(questions).map((question) => ({
  question,
  'S p50 ms': s[question]?.p50,
  'M p50 ms': m[question]?.p50,
  'S cpu ms': s[question]?.cpu,
  'M cpu ms': m[question]?.cpu,
  'S bytes': s[question]?.bytes,
  'M bytes': m[question]?.bytes,
}))
console.table(rows)
const results = join(import.meta.dirname, 'results')
mkdirSync(results, { recursive: true })
writeFileSync(join(results, 'progress.json'), `${JSON.stringify({ times, S: s, M: m }, null, 2)}\n`)
