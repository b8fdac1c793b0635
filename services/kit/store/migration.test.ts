import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/kit/stores.ts'
import { kitEntities, kitMigrations } from './kit-tables.ts'
import type { Migration } from './migration.ts'
import { openSources, type Place } from './open.ts'
import { column, table } from './table.ts'

const step = (name: string): Migration => ({
  name,
  up: (run) => run.createTable(table(name, { id: column.id })),
})

eachStore((stores) => {
  it('takes a step that stands between older ones, and none of those again', async () => {
    const { databaseUrl, dataDir, prefix } = stores.fresh()
    const place: Place = databaseUrl
      ? { kind: 'mysql', url: databaseUrl, database: `${prefix}steps` }
      : { kind: 'sqlite', file: join(dataDir, 'steps.sqlite') }
    const tablesAfter = async (...names: string[]) => {
      const migrations = [...kitMigrations, ...names.map(step)]
      const { writer, reader } = await openSources(place, { entities: kitEntities, migrations })
      const rows: readonly { name: string }[] = await writer.query(
        'SELECT name FROM migration ORDER BY id',
      )
      await reader.destroy()
      await writer.destroy()
      return rows.slice(kitMigrations.length).map(({ name }) => name.replace(/-\d+$/, ''))
    }
    expect(await tablesAfter('first', 'third')).toEqual(['first', 'third'])
    expect(await tablesAfter('first', 'second', 'third')).toEqual(['first', 'third', 'second'])
    expect(await tablesAfter('first', 'second', 'third')).toEqual(['first', 'third', 'second'])
  })
})
