import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFailed, onTestFinished } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { guardedFolder } from '../support/guarded-folder.ts'
import { spawnGroup, untilLogged } from '../support/process-group.ts'

/** One process of the hub, started like an operator starts it; its port stays the same over restarts. */
export interface HubProcess {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly port: number
  pid(): number | undefined
  /** The output since the last start. */
  printed(): string
  /** Kills it at once, with SIGKILL. */
  kill9(): Promise<void>
  /** Starts again after `kill9` or `stop`. */
  start(): Promise<void>
  /** Stops it with SIGTERM and waits until it has exited. */
  stop(): Promise<void>
  /** Its resident memory in kilobytes. */
  residentKb(): Promise<number>
}

const cli = join(import.meta.dirname, '../../dist/hub.js')

export type Environment = Readonly<Record<string, string>>

/** Starts `hub <command>` and waits until it logs that it runs. It ends with the test or with the test process. */
export const startProcess = async (
  command: readonly string[],
  ready: string,
  environment: Environment,
): Promise<HubProcess> => {
  const port = Number(environment['PORT'] ?? (await freePort()))
  // The guarded folder ends the process when the test process is killed.
  const guarded = await guardedFolder('hub-process-')
  const variables = Object.entries({ ...environment, PORT: String(port), NODE_ENV: 'production' })
  const launch = async () => {
    const given = variables.map(([name, value]) => `${name}=${value}`)
    const group = spawnGroup('env', ...given, process.execPath, cli, ...command)
    guarded.guard(group.pid)
    return untilLogged(group, ready)
  }
  let running = await launch()
  const end = async (signal: NodeJS.Signals) => {
    await running.end(signal)
    guarded.guard(undefined)
  }
  onTestFailed(() =>
    console.error(`${command.join(' ')} printed:\n${running.printed().slice(-4_000)}`),
  )
  onTestFinished(async () => {
    await end('SIGKILL')
    await guarded.remove()
  })
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: () => running.pid,
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
