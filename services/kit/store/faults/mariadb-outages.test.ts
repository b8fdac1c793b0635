import { createConnection, type Connection } from 'mysql2/promise'
import { describe, expect, inject, it, vi } from 'vitest'
import { waitMs } from '../testing/loan-writer.ts'
import { limitMs, storeOnMariadb } from '../testing/store-on-mariadb.ts'

describe.skipIf(inject('mariadbUrl') === undefined)('A store on MariaDB', () => {
  const opened = storeOnMariadb()

  it(
    'refuses writes while the server is read-only.',
    async () => {
      const at = opened()
      await at.root.query('SET GLOBAL read_only = 1')
      await at.loans.write('refused')
      expect(at.loans.failures).toMatchObject([
        { code: 'DATABASE_READ_ONLY', problem: `${at.database} can only be read now.` },
      ])
      expect(await at.hub.store.check()).toMatchObject({ code: 'DATABASE_READ_ONLY' })
      await at.root.query('SET GLOBAL read_only = 0')
      await at.expectRecovered()
    },
    limitMs,
  )

  it(
    'notices without a write that the server has become read-only.',
    async () => {
      const at = opened()
      await at.root.query('SET GLOBAL read_only = 1')
      await vi.waitFor(
        async () =>
          expect(await at.hub.store.check()).toMatchObject({ code: 'DATABASE_READ_ONLY' }),
        { timeout: waitMs },
      )
      await at.root.query('SET GLOBAL read_only = 0')
      await at.untilReady()
      await at.expectRecovered()
    },
    limitMs,
  )

  it(
    'refuses writes while the server has no free connection.',
    async () => {
      const at = opened()
      await at.root.query('SET GLOBAL max_connections = 10')
      // Those of the store end; others take their place.
      at.proxy.closeConnections()
      const others: Connection[] = []
      await vi.waitFor(
        async () => {
          const at = opened()
          for (;;) {
            const refusal = await createConnection(
              at.server.url.replace('root', 'hub:secret'),
            ).then(
              (one) => void others.push(one),
              (error: unknown) => error,
            )
            if (refusal) return expect(refusal).toMatchObject({ code: 'ER_CON_COUNT_ERROR' })
          }
        },
        { timeout: waitMs },
      )
      await at.loans.write('refused')
      expect(at.codes()).toEqual(['DATABASE_UNAVAILABLE'])
      expect(await at.hub.store.check()).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining(at.database),
      })
      for (const one of others) one.destroy()
      await at.root.query('SET GLOBAL max_connections = 500')
      await at.expectRecovered()
    },
    limitMs,
  )

  it(
    'is not ready while the server hangs, and finishes its writes when the server goes on.',
    async () => {
      const at = opened()
      at.server.pause()
      const writes = ['a', 'b', 'c'].map((id) => at.loans.write(id))
      expect(await at.hub.store.check()).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        problem: `${at.database} does not answer now.`,
      })
      at.server.resume()
      await Promise.all(writes)
      expect(at.loans.acknowledged).toEqual(expect.arrayContaining(['a', 'b', 'c']))
      await at.expectRecovered()
    },
    limitMs,
  )
})
