import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/kit/stores.ts'
import type { Migration } from './migration.ts'
import { openSources, type Place } from './open.ts'
import { column, table } from './table.ts'

const making = (name: string): Migration => ({
  name,
  up: (run) => run.createTable(table(name, { id: column.id })),
})

eachStore((stores) => {
  it('runs a step that comes in before others, and those others not again', async () => {
    const { databaseUrl, dataDir, prefix } = stores.fresh()
    const place: Place = databaseUrl
      ? { kind: 'mysql', url: databaseUrl, database: `${prefix}steps` }
      : { kind: 'sqlite', file: join(dataDir, 'steps.sqlite') }
    const tables = async (...migrations: readonly Migration[]): Promise<string[]> => {
      const { writer, reader } = await openSources(place, { entities: [], migrations })
      const run = writer.createQueryRunner()
      const names = ['apples', 'pears', 'plums']
      const there = await Promise.all(names.map((name) => run.hasTable(name)))
      await run.release()
      if (reader !== writer) await reader.destroy()
      await writer.destroy()
      return names.filter((_, index) => there[index])
    }
    const [apples, pears, plums] = [making('apples'), making('pears'), making('plums')]
    expect(await tables(apples, plums)).toEqual(['apples', 'plums'])
    expect(await tables(apples, pears, plums)).toEqual(['apples', 'pears', 'plums'])
    expect(await tables(apples, pears, plums)).toEqual(['apples', 'pears', 'plums'])
  })
})
