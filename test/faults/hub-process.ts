import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { guardedFolder } from '../support/guarded-folder.ts'
import { spawnGroup, untilLogged } from '../support/process-group.ts'

/** One of the hub's processes, as an operator starts it; it keeps its port over restarts. */
export interface HubProcess {
  /** Where it listens, `http://127.0.0.1:PORT`. */
  readonly url: string
  readonly port: number
  /** What it has printed since it was last started. */
  printed(): string
  /** Dies at once, in the middle of whatever it does. */
  kill9(): Promise<void>
  /** Starts again after `kill9` or `stop`. */
  start(): Promise<void>
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>
  /** Kilobytes of memory that it holds now. */
  residentKb(): Promise<number>
}

const cli = join(import.meta.dirname, '../../dist/hub.js')

export type Environment = Readonly<Record<string, string>>

/** Starts `hub <command>` and waits for its word that it runs; it is gone when the test ends, or its process dies. */
export const startProcess = async (
  command: readonly string[],
  ready: string,
  environment: Environment,
): Promise<HubProcess> => {
  const port = Number(environment['PORT'] ?? (await freePort()))
  // Its warden ends the process too when ours is killed.
  const warden = await guardedFolder('hub-process-')
  const variables = Object.entries({ ...environment, PORT: String(port), NODE_ENV: 'production' })
  const launch = async () => {
    const given = variables.map(([name, value]) => `${name}=${value}`)
    const group = spawnGroup('env', ...given, process.execPath, cli, ...command)
    warden.guard(group.pid)
    return untilLogged(group, ready)
  }
  let running = await launch()
  const end = async (signal: NodeJS.Signals) => {
    await running.end(signal)
    warden.guard(undefined)
  }
  onTestFinished(async () => {
    await end('SIGKILL')
    await warden.remove()
  })
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    printed: () => running.printed(),
    kill9: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    start: async () => void (running = await launch()),
    residentKb: () => residentKb(running.pid),
  }
}

const residentKb = async (pid: number | undefined): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1])
}
