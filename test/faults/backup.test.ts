import { execFile } from 'node:child_process'
import { open, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, it, onTestFinished, vi } from 'vitest'
import { findOrInstall } from '../support/debian.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { Environment } from './hub-process.ts'
import { type RunningHub, startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { expectIntactLogs } from './verify-logs.ts'
import { startWriteLoad } from './write-load.ts'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../dist/hub.js')

/** Runs a command of the hub as an operator does. */
const command = (environment: Environment, ...words: readonly string[]) =>
  run(process.execPath, [cli, ...words], {
    env: { ...process.env, ...environment, LANG: 'en' },
  })

const folder = () => mkdtemp(join(inject('scratchDir'), 'backup-'))

/** Writes, makes a backup meanwhile, and writes on. @returns the writes before and after */
const backUpUnderLoad = async (hub: RunningHub, backup: string) => {
  const load = await startWriteLoad(hub, 4)
  const untilAcknowledged = (count: number) =>
    vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(count), {
      timeout: waitMs,
    })
  await untilAcknowledged(25)
  const before = [...load.acknowledged]
  await command(hub.environment, 'backup', backup)
  const during = load.acknowledged.length
  await untilAcknowledged(during + 25)
  await load.stop()
  return { before, after: load.acknowledged.slice(during + 4) }
}

/** The ids of the messages in the exported log of a stopped hub. */
const messagesIn = async ({ environment }: RunningHub): Promise<ReadonlySet<string>> => {
  const file = join(await folder(), 'log.jsonl')
  await command(environment, 'log', 'export', 'government-services', file)
  const text = await readFile(file, 'utf8')
  return new Set([...text.matchAll(/"subject":"SiteMessage:([^"]+)"/g)].map(([, id = '']) => id))
}

/** The restored hub has every write from before the backup, none from after it, and whole logs, and accepts writes. */
const expectRestored = async (
  restored: RunningHub,
  { before, after }: Awaited<ReturnType<typeof backUpUnderLoad>>,
  hub: RunningHub,
) => {
  const signed = { ...restored, token: hub.token }
  const load = await startWriteLoad(signed, 1)
  await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(3), {
    timeout: waitMs,
  })
  await load.stop()
  await Promise.all([restored.gateway, ...restored.services.values()].map((each) => each.stop()))
  await expectIntactLogs(restored)
  const stored = await messagesIn(restored)
  expect([...before, ...load.acknowledged].filter((id) => !stored.has(id))).toEqual([])
  expect(after.filter((id) => stored.has(id))).toEqual([])
  const { stdout } = await command(restored.environment, 'recount')
  expect(stdout).not.toMatch(/differs/)
}

it(
  'A backup of a hub that is written to is restored into another folder, and the hub continues.',
  async () => {
    const hub = await startEmbeddedHub()
    const backup = join(await folder(), 'copy')
    const writes = await backUpUnderLoad(hub, backup)
    const { stdout } = await command({}, 'verify', backup)
    expect(stdout).toContain('is whole')

    const data = join(await folder(), 'data')
    const environment = { HUB_DATA: data, HUB_KEY: join(data, 'hub.jwk') }
    await command(environment, 'restore', backup)
    await expect(command(environment, 'restore', backup)).rejects.toThrow('exists')
    await expectRestored(await startEmbeddedHub(environment), writes, hub)
  },
  timeoutMs,
)

it(
  'A damaged backup is refused, and restores nothing.',
  async () => {
    const hub = await startEmbeddedHub()
    const backup = join(await folder(), 'copy')
    await command(hub.environment, 'backup', backup)
    await expect(command(hub.environment, 'backup', backup)).rejects.toThrow('is not empty')
    const file = await open(join(backup, 'disclosure.sqlite'), 'r+')
    await file.write('x', 5_000)
    await file.close()
    const data = join(await folder(), 'data')
    const environment = { HUB_DATA: data, HUB_KEY: join(data, 'hub.jwk') }
    await expect(command({}, 'verify', backup)).rejects.toMatchObject({
      stdout: expect.stringContaining('DAMAGED'),
    })
    await expect(command(environment, 'restore', backup)).rejects.toThrow('disclosure.sqlite')
    await rm(join(backup, 'platforms.sqlite'))
    await expect(command(environment, 'restore', backup)).rejects.toThrow('platforms.sqlite')
    await expect(rm(data)).rejects.toThrow('ENOENT')
  },
  timeoutMs,
)

it.skipIf(inject('mariadbUrl') === undefined)(
  'A backup of a hub on MariaDB is restored into another server.',
  async () => {
    if (!(await findOrInstall('mariadb-dump', 'mariadb-client'))) return
    const servers = await Promise.all([startMariadb(), startMariadb()])
    const [first, second] = servers
    if (!first || !second) throw new Error('The global set-up found a MariaDB, this test did not')
    onTestFinished(async () => void (await Promise.all([first.stop(), second.stop()])))
    const hub = await startEmbeddedHub({ DATABASE_URL: `${first.url}/hub` })
    const backup = join(await folder(), 'copy')
    const writes = await backUpUnderLoad(hub, backup)
    await command({}, 'verify', backup)

    const environment = {
      HUB_KEY: join(await folder(), 'hub.jwk'),
      DATABASE_URL: `${second.url}/hub`,
    }
    await command(environment, 'restore', backup)
    await expect(command(environment, 'restore', backup)).rejects.toThrow('exists')
    await expectRestored(await startEmbeddedHub(environment), writes, hub)
  },
  timeoutMs,
)
