import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { makeImmutable } from '../support/immutable-files.ts'
import { fillDisk, mountSmallDisk, unmount } from '../support/small-disk.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import type { HubProcess } from './hub-process.ts'
import { untilReady, untilUnready } from './readiness.ts'
import { startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { expectIntactLogs } from './verify-logs.ts'
import { startWriteLoad } from './write-load.ts'

const service = 'government-services'

/** Lets every write to a file of this process fail with EFBIG. */
const breakWrites = ({ pid }: HubProcess): (() => void) => {
  const limit = (bytes: string) =>
    execFileSync('prlimit', ['--pid', String(pid()), `--fsize=${bytes}`])
  limit('0:unlimited')
  return () => void limit('unlimited:unlimited')
}

it.for([
  {
    fault: 'is full',
    disk: tmpdir(),
    isSmall: true,
    code: 'DISK_FULL',
    start: (_: HubProcess, folder: string) => fillDisk(folder),
    message: (file: string) => `The disk of the database ${file} is full.`,
  },
  {
    fault: 'fails writes',
    disk: tmpdir(),
    isSmall: false,
    code: 'DATABASE_UNAVAILABLE',
    start: breakWrites,
    message: (file: string) => `The database ${file} is not available now.`,
  },
  {
    fault: 'makes a file read-only',
    // Not in memory: a file system there lets a process write to an immutable file that it has open.
    disk: '/var/tmp',
    isSmall: false,
    code: 'DATABASE_READ_ONLY',
    start: (_: HubProcess, folder: string) => makeImmutable(folder, service),
    message: (file: string) => `The database ${file} can only be read now.`,
  },
])(
  'When its disk $fault, a hub answers $code, loses no acknowledged write, and recovers by itself.',
  { timeout: timeoutMs },
  async ({ isSmall, disk, code, start, message }, test) => {
    const folder = mkdtempSync(join(disk, 'hub-disk-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    if (isSmall && !mountSmallDisk(folder, 128)) return test.skip()
    if (isSmall) onTestFinished(() => unmount(folder))
    const hub = await startEmbeddedHub({ HUB_DATA: folder })
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const load = await startWriteLoad(hub, 4)
    await load.untilMore(20)

    const end = start(hub.gateway, folder)
    if (!end) return test.skip()
    const file = join(folder, `${service}.sqlite`)
    await untilUnready(hub, service, { code, message: message(file) })
    await eventually(
      () => [...load.failures],
      (codes) => codes.includes(code),
      waitMs,
    )
    expect(load.failures).not.toContain('INTERNAL_SERVER_ERROR')
    end()
    await load.untilMore(20)
    await untilReady(hub)
    await load.stop()

    await expectExactlyOnce(follower, load.acknowledged)
    await hub.gateway.stop()
    await expectIntactLogs(hub)
  },
)
