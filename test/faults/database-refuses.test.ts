import { createConnection } from 'mysql2/promise'
import { expect, inject, it, onTestFinished } from 'vitest'
import { createHubUser } from '../support/hub-user.ts'
import { eventually } from '../support/eventually.ts'
import { startMariadb } from '../support/mariadb.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { untilReady, untilUnready } from './readiness.ts'
import {
  type RunningHub,
  startDistributedHub,
  startEmbeddedHub,
  timeoutMs,
  waitMs,
} from './running-hub.ts'
import { startTcpProxy } from './tcp-proxy.ts'
import { expectIntactLogs } from './verify-logs.ts'
import { startWriteLoad } from './write-load.ts'

const isAbsent = inject('mariadbUrl') === undefined

/** A MariaDB with a user that cannot write while it is read-only, behind a proxy that can refuse connections. */
const startServer = async () => {
  const server = await startMariadb()
  if (!server) throw new Error('The global set-up found a MariaDB, this test did not')
  onTestFinished(() => server.stop())
  const root = await createConnection(server.url)
  onTestFinished(() => root.destroy())
  await createHubUser(root)
  const proxy = await startTcpProxy(server.port)
  const address = `127.0.0.1:${proxy.port}`
  const database = `The database faults_government_services on ${address}`
  return { server, root, proxy, database, url: `mysql://hub:secret@${address}/faults` }
}

/** Starts a feed follower and writers, and gives what a test of an outage waits for. */
const startLoad = async (hub: RunningHub, database: string) => {
  const follower = startFeedFollower(hub)
  await follower.untilStarted()
  const load = await startWriteLoad(hub, 4)
  await load.untilMore(20)
  return {
    untilTold: async (code: string, problem: string) => {
      const reason = { code, message: `${database} ${problem}` }
      await untilUnready(hub, 'government-services', reason)
    },
    untilRefused: (code: string) =>
      eventually(
        () => [...load.failures],
        (codes) => codes.includes(code),
        waitMs,
      ),
    untilRecovered: async () => {
      await load.untilMore(20)
      await untilReady(hub)
    },
    expectNothingLost: async () => {
      await load.stop()
      expect(load.failures).not.toContain('INTERNAL_SERVER_ERROR')
      await expectExactlyOnce(follower, load.acknowledged)
      await hub.stop()
      await expectIntactLogs(hub)
    },
  }
}

it.skipIf(isAbsent)(
  'A hub tells the reason while MariaDB hangs or cannot be reached, and loses no acknowledged write.',
  async () => {
    const { server, proxy, database, url } = await startServer()
    const hub = await startEmbeddedHub({ DATABASE_URL: url })
    const { untilTold, untilRefused, untilRecovered, expectNothingLost } = await startLoad(
      hub,
      database,
    )
    server.pause()
    await untilTold('DATABASE_UNAVAILABLE', 'does not answer now.')
    server.resume()
    await untilRecovered()

    const allow = proxy.refuse()
    await untilTold('DATABASE_UNAVAILABLE', 'is not available now.')
    await untilRefused('DATABASE_UNAVAILABLE')
    allow()
    await untilRecovered()
    await expectNothingLost()
  },
  timeoutMs,
)

it.skipIf(isAbsent)(
  'The gateway of a hub in six processes tells the reason while MariaDB is read-only, and no acknowledged write is lost.',
  async () => {
    const { root, database, url } = await startServer()
    const hub = await startDistributedHub({ DATABASE_URL: url })
    const { untilTold, untilRefused, untilRecovered, expectNothingLost } = await startLoad(
      hub,
      database,
    )
    await root.query('SET GLOBAL read_only = 1')
    await untilTold('DATABASE_READ_ONLY', 'can only be read now.')
    await untilRefused('DATABASE_READ_ONLY')
    await root.query('SET GLOBAL read_only = 0')
    await untilRecovered()
    await expectNothingLost()
  },
  timeoutMs,
)
