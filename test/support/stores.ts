import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import { afterAll, describe, inject } from 'vitest'
import './global-setup.ts'

/** An empty store for the data of one hub; disposing it deletes all data. */
export interface FreshStore extends AsyncDisposable {
  readonly name: 'sqlite' | 'mariadb'
  /** A server's URL without a database; undefined means SQLite files in `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  /** The prefix of the name of every database of this store. */
  readonly prefix: string
}

export interface StoreUnderTest {
  readonly name: 'sqlite' | 'mariadb'
  /** Creates an empty store, disposed at the latest when the suite ends. */
  fresh(): FreshStore
}

/**
 * Runs the suite on SQLite, and with TEST_STORES=all on MariaDB too: for rules of the domain, whose statements other tests
 * execute on both databases.
 */
export function anyStore(suite: (store: StoreUnderTest) => void): void {
  if (process.env['TEST_STORES'] === 'all') eachStore(suite)
  else describe('sqlite', () => suite(storeUnderTest('sqlite', undefined)))
}

/** Runs the suite on SQLite and on MariaDB; without MariaDB, it reports that this half is skipped. */
export function eachStore(suite: (store: StoreUnderTest) => void): void {
  const url = inject('mariadbUrl')
  describe('sqlite', () => suite(storeUnderTest('sqlite', undefined)))
  if (url === undefined) console.warn('SKIPPED on MariaDB: there is none on this machine')
  describe.skipIf(url === undefined)('mariadb', () => suite(storeUnderTest('mariadb', url)))
}

function storeUnderTest(name: 'sqlite' | 'mariadb', databaseUrl: string | undefined) {
  const opened: FreshStore[] = []
  afterAll(async () => {
    for (const store of opened) await store[Symbol.asyncDispose]()
  })
  return {
    name,
    fresh() {
      const store = freshStore(name, databaseUrl)
      opened.push(store)
      return store
    },
  }
}

/** Creates an empty store that the caller disposes. */
export function freshStore(
  name: 'sqlite' | 'mariadb',
  databaseUrl: string | undefined,
): FreshStore {
  const dataDir = mkdtempSync(join(inject('scratchDir'), `${name}-`))
  const prefix = newPrefix()
  let disposal: Promise<void> | undefined
  const dispose = async () => {
    await rm(dataDir, { recursive: true, force: true })
    if (databaseUrl !== undefined) await dropDatabases(databaseUrl, prefix)
  }
  return {
    name,
    databaseUrl,
    dataDir,
    prefix,
    [Symbol.asyncDispose]: () => (disposal ??= dispose()),
  }
}

/** A unique prefix for the names of the databases of one store. */
export const newPrefix = (): string => `t${randomBytes(5).toString('hex')}_`

/** The settings with which a hub uses this store. */
export const databaseSettings = ({
  dataDir,
  databaseUrl,
  prefix,
}: Pick<FreshStore, 'dataDir' | 'databaseUrl' | 'prefix'>) => ({
  HUB_DATA: dataDir,
  // The texts of most tests are those of the notice.
  HUB_LOCALE: 'ZH_HANT',
  ...(databaseUrl && { DATABASE_URL: `${databaseUrl}/${prefix.replace(/_$/, '')}` }),
})

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const connection = await createConnection(url)
  // A transaction that a test forgot fails the suite instead of hanging it.
  await connection.query('set lock_wait_timeout = 10')
  const [databases] = await connection.query<RowDataPacket[]>(
    'select schema_name as name from information_schema.schemata where left(schema_name, ?) = ?',
    [prefix.length, prefix],
  )
  for (const { name } of databases) await connection.query('drop database ??', [name])
  await connection.end()
}
