import { expect, inject, it, onTestFinished, vi } from 'vitest'
import { startMariadb } from '../support/mariadb.ts'
import { expectExactlyOnce, startFollower } from './feed-follower.ts'
import { distributedHub, embeddedHub, patience } from './running-hub.ts'
import { expectWholeLogs } from './verify-logs.ts'
import { startWriters } from './write-load.ts'

it.skipIf(inject('mariadbUrl') === undefined).each([
  ['one process', embeddedHub],
  ['six processes', distributedHub],
])(
  'recovers by itself in %s when MariaDB is killed or restarted, and loses nothing acknowledged',
  async (_, start) => {
    const database = await startMariadb()
    if (!database) throw new Error('The global set-up found a MariaDB, this test did not')
    onTestFinished(() => database.stop())
    const hub = await start({ DATABASE_URL: `${database.url}/faults` })
    const follower = startFollower(hub)
    await follower.hasBegun()
    const writers = await startWriters(hub, 4)
    const isPast = (count: number) =>
      vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(count), {
        timeout: patience,
      })

    await isPast(25)
    await database.kill9()
    await database.restart()
    await isPast(writers.acknowledged.length + 25)
    await database.restart()
    await isPast(writers.acknowledged.length + 25)
    await writers.stop()

    await follower.hasSeen(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
    await Promise.all([hub.door, ...hub.services.values()].map((each) => each.stop()))
    await expectWholeLogs(hub)
  },
  patience,
)
