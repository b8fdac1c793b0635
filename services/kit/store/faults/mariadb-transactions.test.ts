import { setTimeout as sleep } from 'node:timers/promises'
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise'
import { describe, expect, inject, it } from 'vitest'
import { reporter } from '../../deadlines/testing/loans.ts'
import { limitMs, storeOnMariadb } from '../testing/store-on-mariadb.ts'

/** The packet that a client sends to commit. */
const commit = '\u0003COMMIT'

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
  const opened = storeOnMariadb()

  it(
    'repeats a transaction whose connection is killed, until it is committed once.',
    async () => {
      const at = opened()
      const writes = Promise.all(
        Array.from({ length: 8 }, async (_, writer) => {
          for (let no = 0; no < 25; no += 1) await at.loans.write(`killed-${writer}-${no}`)
        }),
      )
      let isOver = false
      let kills = 0
      const killing = (async () => {
        while (!isOver) {
          kills += await killConnections(at.root)
          await sleep(30)
        }
      })()
      await writes
      isOver = true
      await killing
      expect(kills).toBeGreaterThan(10)
      expect(at.codes().filter((code) => code !== 'DATABASE_UNAVAILABLE')).toEqual([])
      await at.expectRecovered()
    },
    limitMs,
  )

  it.each([
    ['before COMMIT arrives', 'REQUEST', 1],
    ['before the server answers COMMIT', 'RESPONSE', 0],
  ] as const)(
    'looks up the outcome of a transaction whose connection ends %s.',
    async (_, moment, failures) => {
      const at = opened()
      void at.proxy.cutAt(commit, moment)
      await at.loans.write('cut')
      expect(at.loans.failures).toHaveLength(failures)
      expect(at.loans.failures.map((failure) => failure?.outcome)).toEqual(
        failures ? [undefined] : [],
      )
      await at.expectRecovered()
    },
    limitMs,
  )

  it(
    'says that an outcome is unknown while it cannot be looked up, and carries out the repeated request once.',
    async () => {
      const at = opened()
      const register = async (): Promise<string> => {
        const input = {
          unitId: 'CITY-350200',
          title: 'cut',
          lentOn: '2018-08-10',
          requestId: 'cut',
        }
        const { loan } = await at.hub.act<{ loan: { id: string } }>(
          reporter,
          'registerLoan',
          input,
          '{ loan { id } errors { __typename } }',
        )
        return loan.id
      }
      let allow = (): void => {}
      void at.proxy.cutAt(commit, 'RESPONSE').then(() => (allow = at.proxy.refuse()))
      const error: unknown = await register().catch((thrown: unknown) => thrown)
      expect(at.hub.store.failureOf(error)).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        outcome: 'UNKNOWN',
        message: expect.stringContaining('Repeat the mutation with the same requestId'),
      })
      allow()
      const id = await register()
      expect(await register()).toBe(id)
      const subjects = (await at.hub.store.log.read(0, 100)).map(({ subject }) => subject)
      expect(subjects).toEqual(['Loan:before', `Loan:${id}`])
    },
    limitMs,
  )

  it(
    'repeats what the server rolls back as a deadlock.',
    async () => {
      const at = opened()
      const meet = async (first: string, second: string) =>
        at.hub.store.transaction(async (manager) => {
          for (const id of [first, second]) {
            await manager.query('SELECT id FROM loan WHERE id = ? FOR UPDATE', [id])
            await sleep(50)
          }
        })
      await at.loans.write('other')
      const before = await deadlocksOf(at.root)
      await Promise.all([meet('before', 'other'), meet('other', 'before')])
      expect(await deadlocksOf(at.root)).toBeGreaterThan(before)
      await at.expectRecovered()
    },
    limitMs,
  )

  it(
    'waits for a lock with a bound, and then says that the database is busy.',
    async () => {
      const at = opened()
      const other = await createConnection(at.server.url)
      const [name] = at.database.replace('The database ', '').split(' ')
      await other.query('START TRANSACTION')
      await other.query(`SELECT * FROM ${name}.log_head FOR UPDATE`)
      await Promise.all(['a', 'b'].map((id) => at.loans.write(id)))
      expect(at.codes()).toEqual(['DATABASE_BUSY'])
      expect(await at.hub.store.check()).toMatchObject({ code: 'DATABASE_BUSY' })
      await other.query('ROLLBACK')
      other.destroy()
      await at.expectRecovered()
    },
    limitMs,
  )
})
