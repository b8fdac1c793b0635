import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import type { RunningHub } from './running-hub.ts'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../dist/hub.js')

/**
 * Verifies the hash chains of the written logs and recounts every counter with the operator's commands, while the hub is
 * stopped.
 */
export const expectIntactLogs = async ({
  environment,
}: Pick<RunningHub, 'environment'>): Promise<void> => {
  const env = { ...process.env, ...environment }
  for (const service of ['reporting', 'government-services']) {
    const { stdout } = await run(process.execPath, [cli, 'log', 'verify', service], { env })
    expect(stdout).toMatch(/^whole: \d+ changes/)
  }
  // SUBGRAPH_URLS is for processes; the command opens all databases itself.
  const { stdout } = await run(process.execPath, [cli, 'recount'], { env })
  expect(stdout).toContain('Everything counts up.')
}
