import { join } from 'node:path'
import type { DataSource } from 'typeorm'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import type { Migration } from './migration.ts'
import { openSources } from './open.ts'
import type { DatabaseLocation } from './source-options.ts'
import {
  addColumn,
  alterColumn,
  createIndex,
  createTable,
  dropColumn,
  dropIndex,
  dropTable,
  renameColumn,
  renameTable,
  renameValues,
  rewriteText,
  sql,
} from './schema/steps/index.ts'
import type { Step } from './schema/editor.ts'
import { storedShape } from './schema/stored-shape.ts'

const letters: Migration = {
  name: '1-letters',
  steps: [
    createTable(
      'letter',
      { id: 'varchar(96) key', no: 'integer', state: 'varchar(16)', text: 'text null' },
      { index: [['no', 'state']] },
    ),
    sql("INSERT INTO letter VALUES ('a', 1, 'SENT', NULL), ('b', 2, 'READ', '{\"no\":2}')"),
  ],
}

eachStore((stores) => {
  const locationOf = (): DatabaseLocation => {
    const { databaseUrl, dataDir, prefix } = stores.fresh()
    return databaseUrl
      ? { kind: 'mysql', url: databaseUrl, database: `${prefix}steps` }
      : { kind: 'sqlite', file: join(dataDir, 'steps.sqlite') }
  }
  const open = async <T>(
    location: DatabaseLocation,
    migrations: readonly Migration[],
    use: (writer: DataSource) => Promise<T>,
  ): Promise<T> => {
    const { writer, reader } = await openSources(location, {
      service: 'post',
      entities: [],
      migrations,
    })
    try {
      return await use(writer)
    } finally {
      await reader.destroy()
      await writer.destroy()
    }
  }
  const shapeOf = async (writer: DataSource) =>
    (await storedShape(writer, writer.options.type === 'mysql' ? 'mysql' : 'sqlite')).get('mail')
  const step = (name: string, ...steps: readonly Step[]): Migration => ({ name, steps })

  it('Migrations run in the order of their names, once each, also one that came between.', async () => {
    const location = locationOf()
    const note = (name: string) => sql(`INSERT INTO letter VALUES ('${name}', 3, 'SENT', NULL)`)
    const [second, third] = [step('2', note('second')), step('3', note('third'))]
    await open(location, [third, letters], () => Promise.resolve())
    const ids = await open(location, [second, third, letters], (writer) =>
      writer.query('SELECT id FROM letter ORDER BY id'),
    )
    expect(ids.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'second', 'third'])
  })

  it('Steps rename, add, alter and drop what is there, and keep its rows.', async () => {
    const location = locationOf()
    const steps = [
      renameTable('letter', 'mail'),
      renameColumn('mail', 'no', 'number'),
      renameValues('mail', 'state', { SENT: 'POSTED' }),
      rewriteText('mail', 'text', (text) => text.replace('no', 'number')),
      addColumn('mail', 'weight', 'integer', { fill: 'number * 10' }),
      addColumn('mail', 'sent_at', 'datetime(3) null'),
      alterColumn('mail', 'state', 'varchar(32) null'),
      createIndex('mail', ['weight'], { isUnique: true }),
    ]
    await open(location, [letters], () => Promise.resolve())
    // On MariaDB a migration may have been cut off anywhere: it runs again from its beginning.
    const [rows, shape] = await open(
      location,
      [letters, step('2-mail', ...steps, ...steps)],
      async (writer) => [
        await writer.query('SELECT * FROM mail ORDER BY id'),
        await shapeOf(writer),
      ],
    )
    expect(rows).toEqual([
      { id: 'a', number: 1, state: 'POSTED', text: null, weight: 10, sent_at: null },
      { id: 'b', number: 2, state: 'READ', text: '{"number":2}', weight: 20, sent_at: null },
    ])
    expect(Object.fromEntries(shape?.columns ?? [])).toMatchObject({
      state: { type: 'varchar(32)', isNullable: true },
      weight: { type: 'integer', isNullable: false },
      sent_at: { type: 'datetime(3)', isNullable: true },
    })
    expect(shape?.indices.map(({ name }) => name).toSorted()).toEqual([
      'ix_mail_number_state',
      'uq_mail_weight',
    ])
    const less = [dropIndex('mail', ['number', 'state']), dropColumn('mail', 'weight')]
    const left = await open(
      location,
      [letters, step('2-mail', ...steps), step('3-less', ...less, ...less)],
      shapeOf,
    )
    expect(left?.indices).toEqual([])
    expect([...(left?.columns.keys() ?? [])]).not.toContain('weight')
    const none = [letters, step('2-mail'), step('3-less'), step('4-none', dropTable('mail'))]
    expect(await open(location, none, shapeOf)).toBeUndefined()
  })

  it('A database of a newer version stops the start.', async () => {
    const location = locationOf()
    await open(location, [letters, step('2-later')], () => Promise.resolve())
    await expect(open(location, [letters], () => Promise.resolve())).rejects.toThrow(
      'post: the database was written by a newer version, whose migrations this one does not know (2-later).',
    )
  })

  it('A database that a version before 0.1.0 left half migrated stops the start.', async () => {
    const location = locationOf()
    await open(location, [letters], () => Promise.resolve())
    const replacing = { ...step('2'), replaces: ['1-letters', '1-stamps'] }
    await expect(open(location, [replacing], () => Promise.resolve())).rejects.toThrow(
      'half migrated by a version before 0.1.0 (1-stamps did not run)',
    )
  })

  it('A migration that replaces others does not run where these ran.', async () => {
    const location = locationOf()
    await open(location, [letters], () => Promise.resolve())
    const replacing = { ...step('2', dropTable('letter')), replaces: ['1-letters'] }
    const rows = await open(location, [replacing], (writer) =>
      writer.query('SELECT id FROM letter'),
    )
    expect(rows).toHaveLength(2)
  })
})
