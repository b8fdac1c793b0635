import { join } from 'node:path'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { openSources } from './open.ts'
import type { DatabaseLocation } from './source-options.ts'
import { createTable, sql } from './schema/steps/index.ts'

@Entity('visit')
@Index(['unitId', 'visitedOn'])
class Visit {
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Column('date')
  visitedOn!: string

  @Column('text', { nullable: true })
  note!: string | null
}

@Entity('library')
class Library {
  @PrimaryColumn('varchar', { length: 96 })
  id!: string
}

const right = { id: 'varchar(96) key', unit_id: 'varchar(96)', visited_on: 'date' }
const index = { index: [['unit_id', 'visited_on']] }

eachStore((stores) => {
  const locationOf = (): DatabaseLocation => {
    const { databaseUrl, dataDir, prefix } = stores.fresh()
    return databaseUrl
      ? { kind: 'mysql', url: databaseUrl, database: `${prefix}library` }
      : { kind: 'sqlite', file: join(dataDir, 'library.sqlite') }
  }
  const start = async (
    location: DatabaseLocation,
    ...steps: readonly ReturnType<typeof createTable>[]
  ): Promise<void> => {
    const { writer, reader } = await openSources(location, {
      service: 'library',
      entities: [Visit, Library],
      migrations: [{ name: '1-visits', steps }],
    })
    await reader.destroy()
    await writer.destroy()
  }
  const library = createTable('library', { id: 'varchar(96) key' })

  it('A database that is as declared starts, whatever else its keeper put there.', async () => {
    const visit = createTable('visit', { ...right, note: 'text null' }, index)
    await start(locationOf(), visit, library, createTable('other', { id: 'integer key' }))
  })

  it('A field without its column stops the start, and the message names the missing step.', async () => {
    await expect(start(locationOf(), createTable('visit', right, index), library)).rejects.toThrow(
      [
        'library: the database differs from what this version declares:',
        '  column visit.note (text null) is missing',
        'A migration is missing: run npx hub migration create library <name>, see CONTRIBUTING.md.',
      ].join('\n'),
    )
  })

  it('Other types, NULL where it must not be, tables, indices and columns too many stop it.', async () => {
    const columns = {
      id: 'varchar(64) key',
      unit_id: 'varchar(96) null',
      visited_on: 'datetime(3)',
      note: 'text null',
      more: 'integer null',
    }
    await expect(start(locationOf(), createTable('visit', columns))).rejects.toThrow(
      [
        '  column visit.id is varchar(64) key, declared as varchar(96) key',
        '  column visit.unit_id is varchar(96) null, declared as varchar(96)',
        '  column visit.visited_on is datetime(3), declared as date',
        '  column visit.more is not declared',
        '  index on visit (unit_id, visited_on) is missing',
        '  table library is missing',
      ].join('\n'),
    )
  })

  it('On SQLite a database that is refused stays as it was.', async () => {
    const location = locationOf()
    if (location.kind === 'mysql') return
    const visit = createTable('visit', right, index)
    await expect(start(location, visit, library)).rejects.toThrow('visit.note')
    const whole = createTable('visit', { ...right, note: 'text null' }, index)
    await start(location, whole, library, sql('DELETE FROM visit'))
  })
})
