import { setTimeout as sleep } from 'node:timers/promises'
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { startTcpProxy, type TcpProxy } from '../../../../test/faults/tcp-proxy.ts'
import { type MariadbServer, startMariadb } from '../../../../test/support/mariadb.ts'
import { freshStore } from '../../../../test/support/stores.ts'
import { startSubgraph, type SubgraphUnderTest } from '../../../../test/support/subgraph.ts'
import { lending } from '../../deadlines/testing/lending.ts'
import { type LoanWriter, loanWriter, now, waitMs } from './loan-writer.ts'

const limitMs = 180_000

/** Kills every connection of the hub. @returns how many */
const killConnections = async (root: Connection): Promise<number> => {
  const [rows] = await root.query<RowDataPacket[]>(
    "SELECT id FROM information_schema.processlist WHERE user = 'hub'",
  )
  const kills = rows.map(({ id }) =>
    root.query(`KILL ${id}`).then(
      () => 1,
      // It ended by itself meanwhile.
      () => 0,
    ),
  )
  return (await Promise.all(kills)).filter((one) => one === 1).length
}

const deadlocksOf = async (root: Connection): Promise<number> => {
  const [rows] = await root.query<RowDataPacket[]>("SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'")
  return Number(rows[0]?.['Value'])
}

describe.skipIf(inject('mariadbUrl') === undefined)('A store on MariaDB', () => {
  let server: MariadbServer
  /** A connection of the operator. */
  let root: Connection
  let proxy: TcpProxy
  let hub: SubgraphUnderTest
  let loans: LoanWriter
  let database: string

  beforeAll(async () => {
    const started = await startMariadb()
    if (!started) throw new Error('The global set-up found a MariaDB, this test did not')
    server = started
    root = await createConnection(server.url)
    await root.query("CREATE USER hub@'%' IDENTIFIED BY 'secret'")
    await root.query("GRANT ALL ON *.* TO hub@'%'")
    // A user who may write on a read-only server would not notice that it is one.
    await root.query("REVOKE SUPER, READ_ONLY ADMIN, CONNECTION ADMIN ON *.* FROM hub@'%'")
  }, limitMs)
  afterAll(async () => {
    root.destroy()
    await server.stop()
  })

  beforeEach(async () => {
    proxy = await startTcpProxy(server.port)
    const store = freshStore('mariadb', `mysql://hub:secret@127.0.0.1:${proxy.port}`)
    // The whole server is removed after the tests.
    hub = await startSubgraph(lending, store, { now })
    loans = loanWriter(hub)
    database = `The database ${store.prefix}lending on 127.0.0.1:${proxy.port}`
    await loans.write('before')
  }, limitMs)

  const codes = () => [...new Set(loans.failures.map((failure) => failure?.code))]
  const untilReady = () =>
    vi.waitFor(async () => expect(await hub.store.check()).toBeUndefined(), { timeout: waitMs })
  const expectRecovered = async () => {
    await loans.untilWritten('after')
    await untilReady()
    await loans.expectExactlyOnce()
  }

  it(
    'refuses writes while the server is read-only.',
    async () => {
      await root.query('SET GLOBAL read_only = 1')
      await loans.write('refused')
      expect(loans.failures).toMatchObject([
        { code: 'DATABASE_READ_ONLY', problem: `${database} can only be read now.` },
      ])
      expect(await hub.store.check()).toMatchObject({ code: 'DATABASE_READ_ONLY' })
      await root.query('SET GLOBAL read_only = 0')
      await expectRecovered()
    },
    limitMs,
  )

  it(
    'notices without a write that the server has become read-only.',
    async () => {
      await root.query('SET GLOBAL read_only = 1')
      await vi.waitFor(
        async () => expect(await hub.store.check()).toMatchObject({ code: 'DATABASE_READ_ONLY' }),
        { timeout: waitMs },
      )
      await root.query('SET GLOBAL read_only = 0')
      await untilReady()
      await expectRecovered()
    },
    limitMs,
  )

  it(
    'refuses writes while the server has no free connection.',
    async () => {
      await root.query('SET GLOBAL max_connections = 10')
      // Those of the store end; others take their place.
      proxy.closeConnections()
      const others: Connection[] = []
      await vi.waitFor(
        async () => {
          for (;;) {
            const refusal = await createConnection(server.url.replace('root', 'hub:secret')).then(
              (one) => void others.push(one),
              (error: unknown) => error,
            )
            if (refusal) return expect(refusal).toMatchObject({ code: 'ER_CON_COUNT_ERROR' })
          }
        },
        { timeout: waitMs },
      )
      await loans.write('refused')
      expect(codes()).toEqual(['DATABASE_UNAVAILABLE'])
      expect(await hub.store.check()).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining(database),
      })
      for (const one of others) one.destroy()
      await root.query('SET GLOBAL max_connections = 500')
      await expectRecovered()
    },
    limitMs,
  )

  it(
    'repeats a transaction whose connection is killed, until it is committed once.',
    async () => {
      const writes = Promise.all(
        Array.from({ length: 8 }, async (_, writer) => {
          for (let no = 0; no < 25; no += 1) await loans.write(`killed-${writer}-${no}`)
        }),
      )
      let isOver = false
      let kills = 0
      const killing = (async () => {
        while (!isOver) {
          kills += await killConnections(root)
          await sleep(10)
        }
      })()
      await writes
      isOver = true
      await killing
      expect(kills).toBeGreaterThan(10)
      expect(codes().filter((code) => code !== 'DATABASE_UNAVAILABLE')).toEqual([])
      expect(loans.failures.filter((failure) => failure?.outcome === 'UNKNOWN')).toEqual([])
      await expectRecovered()
    },
    limitMs,
  )

  it.each([
    ['before COMMIT arrives', 'REQUEST', 1],
    ['before the server answers COMMIT', 'RESPONSE', 0],
  ] as const)(
    'looks up the outcome of a transaction whose connection ends %s.',
    async (_, moment, failures) => {
      proxy.cutAt('COMMIT', moment)
      await loans.write('cut')
      expect(loans.failures).toHaveLength(failures)
      expect(loans.failures.map((failure) => failure?.outcome)).toEqual(failures ? [undefined] : [])
      await expectRecovered()
    },
    limitMs,
  )

  it(
    'repeats what the server rolls back as a deadlock.',
    async () => {
      const meet = async (first: string, second: string) =>
        hub.store.transaction(async (manager) => {
          for (const id of [first, second]) {
            await manager.query('SELECT id FROM loan WHERE id = ? FOR UPDATE', [id])
            await sleep(50)
          }
        })
      await loans.write('other')
      const before = await deadlocksOf(root)
      await Promise.all([meet('before', 'other'), meet('other', 'before')])
      expect(await deadlocksOf(root)).toBeGreaterThan(before)
      await expectRecovered()
    },
    limitMs,
  )

  it(
    'waits for a lock with a bound, and then says that the database is busy.',
    async () => {
      const other = await createConnection(server.url)
      const [name] = database.replace('The database ', '').split(' ')
      await other.query('START TRANSACTION')
      await other.query(`SELECT * FROM ${name}.log_head FOR UPDATE`)
      await Promise.all(['a', 'b'].map((id) => loans.write(id)))
      expect(codes()).toEqual(['DATABASE_BUSY'])
      expect(await hub.store.check()).toMatchObject({ code: 'DATABASE_BUSY' })
      await other.query('ROLLBACK')
      other.destroy()
      await expectRecovered()
    },
    limitMs,
  )

  it(
    'is not ready while the server hangs, and finishes its writes when the server goes on.',
    async () => {
      server.pause()
      const writes = ['a', 'b', 'c'].map((id) => loans.write(id))
      expect(await hub.store.check()).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        problem: `${database} does not answer now.`,
      })
      server.resume()
      await Promise.all(writes)
      expect(loans.acknowledged).toEqual(expect.arrayContaining(['a', 'b', 'c']))
      await expectRecovered()
    },
    limitMs,
  )
})
