import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import type { RunningHub } from './running-hub.ts'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../dist/hub.js')

/**
 * Verifies logs, checkpoints, feed and records, and recounts every counter, with the operator's commands, while the hub is
 * stopped.
 */
export const expectIntactLogs = async ({
  environment,
}: Pick<RunningHub, 'environment'>): Promise<void> => {
  const env = { ...process.env, ...environment, LC_ALL: 'en' }
  const hub = async (...command: readonly string[]) =>
    (await run(process.execPath, [cli, ...command], { env })).stdout
  const verified = await hub('log', 'verify')
  expect(verified).toMatch(/^reporting: \d+ changes/)
  expect(verified).toMatch(/^ {2}[1-9]\d* checkpoints, the last at \d+/m)
  expect(verified).toMatch(/^whole: /m)
  expect(await hub('recount')).toContain('Everything counts up.')
}
