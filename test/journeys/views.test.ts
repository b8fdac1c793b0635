import Database from 'better-sqlite3'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { expect, inject, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { findOrInstall } from '../support/debian.ts'
import { dumpDatabases } from '../../infra/backup/mysql-dump.ts'
import { freshStore } from '../support/stores.ts'
import { readFile } from 'node:fs/promises'

it('Views that are missing, changed or no longer declared are made anew at the next start.', async () => {
  await using store = freshStore('sqlite', undefined)
  await (await openHub(store)).close()
  const file = join(store.dataDir, 'reporting.sqlite')
  const database = new Database(file)
  const names = () =>
    database
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name`)
      .pluck()
      .all()
  const made = names()
  expect(made).toContain('v1_assignments')
  database.exec(`DROP VIEW v1_units; CREATE VIEW v1_gone AS SELECT 1; CREATE VIEW own AS SELECT 2;
    INSERT INTO stored_view VALUES ('v1_gone', 'x');
    UPDATE stored_view SET digest = 'of an earlier release' WHERE name = 'v1_tasks'`)
  await (await openHub(store)).close()
  // What somebody else made stays.
  expect(names()).toEqual(['own', ...made])
  expect(database.prepare('SELECT count(*) AS c FROM stored_view').get()).toEqual({
    c: made.length,
  })
  database.close()
})

const mariadbUrl = inject('mariadbUrl')
if (mariadbUrl === undefined) console.warn('SKIPPED on MariaDB: there is none on this machine')

it.skipIf(mariadbUrl === undefined)(
  'A user who may read views only reads them, also after an upgrade, and reads no table.',
  async () => {
    await using store = freshStore('mariadb', mariadbUrl)
    await (await openHub(store)).close()
    const root = await createConnection({ uri: mariadbUrl ?? '', multipleStatements: true })
    const user = `bi_${store.prefix}`.slice(0, 30)
    const base = `${store.prefix}reporting`
    try {
      await root.query(`CREATE USER '${user}'@'%' IDENTIFIED BY 'secret';
        GRANT SELECT ON ${base}.v1_units TO '${user}'@'%';
        UPDATE ${base}.stored_view SET digest = 'of an earlier release'`)
      await (await openHub(store)).close()
      const reader = new URL(mariadbUrl ?? '')
      reader.username = user
      reader.password = 'secret'
      const connection = await createConnection(reader.toString())
      const [rows] = await connection.query(`SELECT id FROM ${base}.v1_units WHERE kind = 'ZONE'`)
      expect(rows).toEqual([{ id: 'PCEZ-350128' }])
      await expect(connection.query(`SELECT * FROM ${base}.unit`)).rejects.toThrow('denied')
      await connection.end()

      if (await findOrInstall('mariadb-dump', 'mariadb-client')) {
        const dump = join(await mkdtemp(join(inject('scratchDir'), 'dump-')), 'all.sql')
        await dumpDatabases(mariadbUrl ?? '', [base], dump)
        const text = await readFile(dump, 'utf8')
        expect(text).toContain('CREATE TABLE `stored_view`')
        expect(text).not.toContain('v1_units`')
      }
    } finally {
      await root.query(`DROP USER IF EXISTS '${user}'@'%'`)
      await root.end()
    }
  },
)
