import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import type { Migration } from './migration.ts'
import { openSources, type DatabaseLocation } from './open.ts'
import { column, table } from './table.ts'

const makes = (name: string): Migration => ({
  name,
  up: (run) => run.createTable(table(name, { id: column.id })),
})

eachStore((stores) => {
  const open = async (place: DatabaseLocation, ...names: readonly string[]) => {
    const { writer, reader } = await openSources(place, {
      entities: [],
      migrations: names.map(makes),
    })
    const run = writer.createQueryRunner()
    const there = await Promise.all(names.map((name) => run.hasTable(name)))
    await run.release()
    return {
      there,
      query: (sql: string): Promise<unknown> => writer.query(sql),
      close: async () => {
        if (reader !== writer) await reader.destroy()
        await writer.destroy()
      },
    }
  }
  const placeOf = (): DatabaseLocation => {
    const { databaseUrl, dataDir, prefix } = stores.fresh()
    return databaseUrl
      ? { kind: 'mysql', url: databaseUrl, database: `${prefix}steps` }
      : { kind: 'sqlite', file: join(dataDir, 'steps.sqlite') }
  }

  it('a migration that is inserted between others runs, and no other runs again', async () => {
    const place = placeOf()
    await (await open(place, 'first', 'third')).close()
    const later = await open(place, 'first', 'second', 'third')
    expect(later.there).toEqual([true, true, true])
    await later.close()
  })

  it('migrations of a database that numbered them by position are recognised', async () => {
    const place = placeOf()
    const before = await open(place, 'first', 'third')
    await before.query(
      "UPDATE migration SET name = 'third-1700000000001' WHERE name LIKE 'third-%'",
    )
    await before.close()
    const later = await open(place, 'first', 'second', 'third')
    expect(later.there).toEqual([true, true, true])
    await later.close()
  })
})
