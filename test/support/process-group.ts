import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A child that leads its own process group, out of reach of the terminal's Ctrl-C. */
export interface ProcessGroup {
  readonly pid: number | undefined
  /** Its output, up to the last 64 KB. */
  printed(): string
  onPrint(listener: () => void): void
  /** The exit code, null after a signal. */
  readonly exit: Promise<number | null>
  /** Sends a signal if it still runs. */
  signal(signal: NodeJS.Signals): void
  /** Sends a signal if it still runs, and waits for its exit. */
  end(signal: NodeJS.Signals): Promise<void>
}

export function spawnGroup(program: string, ...args: readonly string[]): ProcessGroup {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const exit = once(child, 'close').then(() => child.exitCode)
  // Without this handler, a failed spawn that nobody awaits would crash the process.
  exit.catch(() => undefined)
  let text = ''
  const streams = [child.stdout, child.stderr]
  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => (text = (text + chunk.toString()).slice(-65_536)))
  }
  return {
    pid: child.pid,
    printed: () => text,
    onPrint: (listener) => streams.forEach((stream) => stream.on('data', listener)),
    exit,
    signal: (signal) => void child.kill(signal),
    async end(signal) {
      child.kill(signal)
      await exit
    },
  }
}

/** Waits for its exit; throws unless the exit code is 0. */
export async function finished(group: ProcessGroup): Promise<void> {
  const code = await group.exit
  if (code !== 0) throw new Error(`It ended with ${code}:\n${group.printed()}`)
}

/** Waits until it has printed a text; throws when it exits before that. */
export function untilLogged(group: ProcessGroup, text: string): Promise<ProcessGroup> {
  return new Promise((resolve, reject) => {
    group.onPrint(() => group.printed().includes(text) && resolve(group))
    const early = () => reject(new Error(`It ended before "${text}":\n${group.printed()}`))
    group.exit.then(early, reject)
  })
}
