import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it, vi } from 'vitest'
import { findOrInstall } from '../support/debian.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { queryHub } from './query-hub.ts'
import { untilReady } from './readiness.ts'
import { startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { expectIntactLogs } from './verify-logs.ts'
import { startWriteLoad } from './write-load.ts'

/** Gives the processes that load it another clock. */
const library = (await findOrInstall('faketime', 'faketime'))
  ? readdirSync('/usr/lib')
      .map((folder) => join('/usr/lib', folder, 'faketime/libfaketime.so.1'))
      .find((file) => existsSync(file))
  : undefined

/** A file that says how far the clock of processes with these variables is from that of the machine. */
const movableClock = async () => {
  const folder = await mkdtemp(join(inject('scratchDir'), 'clock-'))
  const file = join(folder, 'offset')
  const move = async (offset: string) => {
    // Replaced at once, since processes read it at any moment.
    await writeFile(`${file}.new`, `${offset}\n`)
    await rename(`${file}.new`, file)
  }
  await move('+0')
  const environment = {
    LD_PRELOAD: library ?? '',
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  }
  return { environment, move }
}

it.skipIf(library === undefined)(
  'A hub whose clock is moved forward and back by months loses and repeats no acknowledged write.',
  async () => {
    const clock = await movableClock()
    const started = await startEmbeddedHub(clock.environment)
    const hub = { ...started, token: () => started.token('300d') }
    const hubDay = async (): Promise<unknown> => {
      const date = (await fetch(`${hub.gateway.url}/healthz`)).headers.get('date')
      return Math.round((new Date(date ?? '').getTime() - Date.now()) / 86_400_000) + 0
    }
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const load = await startWriteLoad(hub, 4)
    await load.untilMore(20)
    for (const days of [90, -90, 0]) {
      await clock.move(`${days < 0 ? '' : '+'}${days}d`)
      await vi.waitFor(async () => expect(await hubDay()).toBe(days), { timeout: waitMs })
      await load.untilMore(20)
      await untilReady(hub)
      const { errors } = await queryHub(hub, '{ unit(id: "CITY-350200") { services { light } } }')
      expect(errors).toBeUndefined()
    }
    await load.stop()
    expect([...load.failures]).toEqual([])
    await expectExactlyOnce(follower, load.acknowledged)
    await hub.gateway.stop()
    await expectIntactLogs(hub)
  },
  timeoutMs,
)
