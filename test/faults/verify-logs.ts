import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import type { RunningHub } from './running-hub.ts'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../dist/hub.js')

/** Verifies logs, checkpoints, feed and records with the operator's command, while the hub is stopped. */
export const expectIntactLogs = async ({ environment }: RunningHub): Promise<void> => {
  const env = { ...process.env, ...environment }
  const { stdout } = await run(process.execPath, [cli, 'log', 'verify'], { env })
  expect(stdout).toMatch(/^reporting: \d+ changes/)
  expect(stdout).toMatch(/^ {2}[1-9]\d* checkpoints, the last at \d+/m)
  expect(stdout).toMatch(/^whole: /m)
}
