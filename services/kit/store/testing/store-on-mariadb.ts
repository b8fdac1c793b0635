import { createConnection, type Connection } from 'mysql2/promise'
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest'
import { startTcpProxy } from '../../../../test/faults/tcp-proxy.ts'
import { createHubUser } from '../../../../test/support/hub-user.ts'
import { type MariadbServer, startMariadb } from '../../../../test/support/mariadb.ts'
import { freshStore } from '../../../../test/support/stores.ts'
import { startSubgraph } from '../../../../test/support/subgraph.ts'
import { lending } from '../../deadlines/testing/lending.ts'
import { loanWriter, now, waitMs } from './loan-writer.ts'

/** The time limit of one test. */
export const limitMs = 180_000

const openStore = async (server: MariadbServer, root: Connection) => {
  const proxy = await startTcpProxy(server.port)
  const store = freshStore('mariadb', `mysql://hub:secret@127.0.0.1:${proxy.port}`)
  const hub = await startSubgraph(lending, store, { now })
  // Its transactions are not those that a test waits for.
  await hub.settle()
  const loans = loanWriter(hub)
  await loans.write('before')
  const untilReady = () =>
    vi.waitFor(async () => expect(await hub.store.check()).toBeUndefined(), { timeout: waitMs })
  return {
    server,
    /** A connection of the operator. */
    root,
    /** Between the store and the server. */
    proxy,
    hub,
    loans,
    /** How messages name the database. */
    database: `The database ${store.prefix}lending on 127.0.0.1:${proxy.port}`,
    /** The codes of all failures, once each. */
    codes: () => [...new Set(loans.failures.map((failure) => failure?.code))],
    untilReady,
    expectRecovered: async () => {
      await loans.untilWritten('after')
      await untilReady()
      await loans.expectExactlyOnce()
    },
  }
}

/** Gives each test a store of its own with one loan, on a MariaDB that the tests of a file share. */
export const storeOnMariadb = (): (() => Awaited<ReturnType<typeof openStore>>) => {
  let server: MariadbServer
  let root: Connection
  let opened: Awaited<ReturnType<typeof openStore>>
  beforeAll(async () => {
    const started = await startMariadb()
    if (!started) throw new Error('The global set-up found a MariaDB, this test did not')
    server = started
    root = await createConnection(server.url)
    await createHubUser(root)
  }, limitMs)
  afterAll(async () => {
    root.destroy()
    // With all databases.
    await server.stop()
  })
  beforeEach(async () => {
    opened = await openStore(server, root)
  }, limitMs)
  return () => opened
}
