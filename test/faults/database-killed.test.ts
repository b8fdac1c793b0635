import { inject, it, onTestFinished } from 'vitest'
import { startMariadb } from '../support/mariadb.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startDistributedHub, startEmbeddedHub, timeoutMs } from './running-hub.ts'
import { expectIntactLogs } from './verify-logs.ts'
import { startWriteLoad } from './write-load.ts'

it.skipIf(inject('mariadbUrl') === undefined).each([
  ['one process', startEmbeddedHub],
  ['six processes', startDistributedHub],
])(
  'A hub in %s recovers when MariaDB is killed or restarted, and loses no acknowledged write.',
  async (_, start) => {
    const database = await startMariadb()
    if (!database) throw new Error('The global set-up found a MariaDB, this test did not')
    onTestFinished(() => database.stop())
    const hub = await start({ DATABASE_URL: `${database.url}/faults` })
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const load = await startWriteLoad(hub, 4)
    await load.untilMore(25)
    await database.kill9()
    await database.restart()
    await load.untilMore(25)
    await database.restart()
    await load.untilMore(25)
    await load.stop()

    await expectExactlyOnce(follower, load.acknowledged)
    await hub.stop()
    await expectIntactLogs(hub)
  },
  timeoutMs,
)
