// What the built hub takes to start: processor time and memory, beside an empty Node process in the same run.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../support/free-port.ts'
import { guardedFolder } from '../support/guarded-folder.ts'
import { processorSeconds, residentMegabytes } from './process-usage.ts'

const runs = Number(process.argv[2] ?? 5)
const cli = join(import.meta.dirname, '../../dist/hub.js')
const token = [cli, 'token', '--unit', 'CITY-350200', '--role', 'reporter']
const folder = await guardedFolder('hub-bench-start-')
const port = String(await freePort())
const env = { ...process.env, HUB_DATA: folder.path, PORT: port, LOG_LEVEL: 'warn' }

/** A query to all five services. */
const query = `{ assignment(id: "fujian-2018-43:21:CITY-350200") { state light task { title } proof { proven conditions { met } }
  unit { name disclosure { light } services { light } platforms { light } regulations { light } } } }`

/** The least processor time of all runs, as other work on the machine only adds to it. */
const least = async (measure: () => Promise<readonly number[]> | readonly number[]) => {
  const all: (readonly number[])[] = []
  for (let run = 0; run < runs; run++) all.push(await measure())
  return all[0]?.map((_, index) => Math.min(...all.map((one) => one[index] ?? Infinity))) ?? []
}

/** Runs a program to its end. @returns seconds of processor time, megabytes at its largest */
const complete = (args: readonly string[]): readonly number[] => {
  const command = ['-f', '%U %S %M', process.execPath, ...args]
  const { stderr } = spawnSync('/usr/bin/time', command, { env, encoding: 'utf8' })
  const [user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  return [user + system, kilobytes / 1024]
}

/** @returns seconds until it runs, seconds of the first query, megabytes after start and after the query */
const start = (pauseMs: number) => async (): Promise<readonly number[]> => {
  const hub = spawn(process.execPath, [cli, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const [text] of on(hub)) if (text.includes('Openness Hub runs')) break
  const started = secondsOf(hub)
  const rss = megabytesOf(hub)
  await delay(pauseMs)
  const before = secondsOf(hub)
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  if (!(await response.text()).startsWith('{"data":{"assignment":{')) throw new Error('no answer')
  const figures = [started, secondsOf(hub) - before, secondsOf(hub), rss, megabytesOf(hub)]
  hub.kill('SIGTERM')
  await once(hub, 'exit')
  return figures
}

async function* on({ stdout }: ChildProcess): AsyncGenerator<readonly [string]> {
  if (stdout)
    for await (const chunk of stdout.iterator({ destroyOnReturn: false })) yield [String(chunk)]
}

const pidsOf = ({ pid }: ChildProcess): readonly number[] => (pid === undefined ? [] : [pid])
const secondsOf = (hub: ChildProcess): number => processorSeconds(pidsOf(hub))
const megabytesOf = (hub: ChildProcess): number => residentMegabytes(pidsOf(hub))

const row = (name: string, unit: readonly string[], values: readonly number[]): void =>
  console.log(
    name.padEnd(30),
    values
      .map((value, index) => `${value.toFixed(unit[index] === 's' ? 2 : 0)} ${unit[index]}`)
      .join('  '),
  )

row('node -e 0', ['s', 'MB'], await least(() => complete(['-e', '0'])))
row('hub token', ['s', 'MB'], await least(() => complete(token)))
row('hub --help', ['s', 'MB'], await least(() => complete([cli, '--help'])))
await start(0)()
console.log('hub start: until it runs, first query, both; memory after each')
const units = ['s', 's', 's', 'MB', 'MB']
row('  query at once', units, await least(start(0)))
row('  query after three seconds', units, await least(start(3_000)))
await folder.remove()
