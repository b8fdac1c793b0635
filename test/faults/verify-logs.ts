import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import type { Environment } from './hub-process.ts'
import type { RunningHub } from './running-hub.ts'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../dist/hub.js')

const hub = async (environment: Environment, ...command: readonly string[]): Promise<string> => {
  const env = { ...process.env, ...environment }
  return (await run(process.execPath, [cli, ...command], { env })).stdout
}

/** Verifies the hash chains of the written logs with the operator's command, while the hub is stopped. */
export const expectIntactLogs = async ({ environment }: Data): Promise<void> => {
  for (const service of ['reporting', 'government-services'])
    expect(await hub(environment, 'log', 'verify', service)).toMatch(/^whole: \d+ changes/)
}

/** Counts every indicator again from the records with the operator's command, while the hub is stopped. */
export const expectExactCounts = async ({ environment }: Data): Promise<void> =>
  expect(await hub(environment, 'recount')).toMatch(/^Everything counts up/m)

type Data = Pick<RunningHub, 'environment'>
