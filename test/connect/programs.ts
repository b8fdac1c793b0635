import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { findOrInstall } from '../support/debian.ts'

export interface Program {
  readonly language: string
  /** The command that runs a file; undefined where the language is not installed. */
  readonly command: string | undefined
  readonly follow: string
  /** What verifies; left out where the program does it at its end. */
  readonly verify?: readonly string[]
  readonly receive?: string
}

/** A JDK is too large to be installed for a test. */
const java = await promisify(execFile)('java', ['--version']).then(
  () => 'java',
  () => {
    process.stderr.write(
      'SKIPPED: Java examples of the guide. Get it with: apt-get install default-jdk-headless\n',
    )
    return undefined
  },
)

export const programs: readonly Program[] = [
  { language: 'curl', command: (await findOrInstall('curl', 'curl')) && 'sh', follow: 'follow.sh' },
  {
    language: 'Python',
    command: await findOrInstall('python3', 'python3'),
    follow: 'follow.py',
    verify: ['follow.py', 'verify'],
    receive: 'receive.py',
  },
  { language: 'Node', command: process.execPath, follow: 'follow.mjs', receive: 'receive.mjs' },
  {
    language: 'Java',
    command: java,
    follow: 'Follow.java',
    verify: ['Follow.java', 'verify'],
    receive: 'Receive.java',
  },
]

export interface RunningProgram {
  /** What it has printed so far. */
  readonly output: () => string
  readonly closed: Promise<number | null>
  kill(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts a program of the guide in its folder; its whole group ends with it, at the latest with the test. */
export const startProgram = (
  command: string,
  words: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): RunningProgram => {
  let output = ''
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, ...environment }
  const started = spawn(command, words, { cwd, env, detached: true })
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const closed = new Promise<number | null>((resolve) => started.on('close', resolve))
  const kill = (signal: NodeJS.Signals): Promise<number | null> => {
    try {
      if (started.pid !== undefined && started.exitCode === null) process.kill(-started.pid, signal)
    } catch {
      // It has ended already.
    }
    return closed
  }
  onTestFinished(() => void kill('SIGKILL'))
  return { output: () => output, closed, kill }
}
