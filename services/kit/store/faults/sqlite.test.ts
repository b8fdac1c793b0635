import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, it, onTestFinished, vi } from 'vitest'
import { freshStore } from '../../../../test/support/stores.ts'
import { startSubgraph } from '../../../../test/support/subgraph.ts'
import { lending } from '../../deadlines/testing/lending.ts'
import { loanWriter, now, waitMs } from '../testing/loan-writer.ts'

const open = async () => {
  const store = freshStore('sqlite', undefined)
  const hub = await startSubgraph(lending, store, { now })
  const file = join(store.dataDir, 'lending.sqlite')
  return { hub, file, folder: store.dataDir, loans: loanWriter(hub) }
}

/** Takes the write lock of a database as another process would. @returns a function that releases it */
const lock = (file: string): (() => void) => {
  const other = new Database(file)
  onTestFinished(() => void other.close())
  other.exec('BEGIN IMMEDIATE')
  return () => void other.exec('ROLLBACK')
}

it('A store waits for the lock of another process, and answers reads meanwhile.', async () => {
  const { hub, file, loans } = await open()
  await loans.write('before')
  const release = lock(file)
  const writes = ['a', 'b', 'c'].map((id) => loans.write(id))
  let reads = 0
  // A store that waits by blocking its process would read nothing here.
  for (let no = 0; no < 20; no += 1) {
    await sleep(20)
    expect(await hub.store.log.head()).toBe(1)
    reads += 1
  }
  expect(reads).toBe(20)
  expect(loans.acknowledged).toEqual(['before'])
  release()
  await Promise.all(writes)
  expect(loans.failures).toEqual([])
  expect(await hub.store.check()).toBeUndefined()
  await loans.expectExactlyOnce()
})

it('A store whose database is locked for long says so, and recovers by itself.', async () => {
  const { hub, file, loans } = await open()
  await loans.write('before')
  const release = lock(file)
  await Promise.all(['a', 'b', 'c'].map((id) => loans.write(id)))
  expect(loans.failures.map((failure) => failure?.code)).toEqual(Array(3).fill('DATABASE_BUSY'))
  expect(await hub.store.check()).toEqual(
    expect.objectContaining({
      code: 'DATABASE_BUSY',
      problem: `Other transactions have locked the database ${file} for too long.`,
    }),
  )
  release()
  await loans.untilWritten('after')
  await vi.waitFor(async () => expect(await hub.store.check()).toBeUndefined(), {
    timeout: waitMs,
  })
  await loans.expectExactlyOnce()
})

it.each(['', '-wal'])(
  'A store acknowledges nothing while its file *.sqlite%s is moved away, and goes on when it is back.',
  async (suffix) => {
    const { hub, file, loans } = await open()
    await loans.write('before')
    renameSync(`${file}${suffix}`, `${file}.away`)
    await loans.write('refused')
    expect(loans.failures).toMatchObject([
      {
        code: 'DATABASE_UNAVAILABLE',
        problem: `The database ${file} was moved, deleted or replaced while the hub runs.`,
      },
    ])
    expect(await hub.store.check()).toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    renameSync(`${file}.away`, `${file}${suffix}`)
    await loans.untilWritten('after')
    expect(await hub.store.check()).toBeUndefined()
    await loans.expectExactlyOnce()
  },
)

it('A database that can only be read stops the start, and the message names its file.', async (test) => {
  const { hub, folder } = await open()
  await hub.close()
  const readOnly = join(folder, 'read-only')
  mkdirSync(readOnly)
  try {
    execFileSync('mount', ['--bind', folder, readOnly], { stdio: 'ignore' })
    onTestFinished(() => void execFileSync('umount', ['--lazy', readOnly]))
    execFileSync('mount', ['-o', 'remount,ro,bind', readOnly], { stdio: 'ignore' })
  } catch {
    console.warn('SKIPPED: only root can mount a folder that can only be read')
    return test.skip()
  }
  const store = { ...freshStore('sqlite', undefined), dataDir: readOnly }
  const file = join(readOnly, 'lending.sqlite')
  await expect(startSubgraph(lending, store, { now })).rejects.toMatchObject({
    // SQLite cannot open the file that its readers and writers share.
    code: 'DATABASE_UNAVAILABLE',
    message: `The database ${file} is not available now. unable to open database file`,
  })
})

it('A file that is no database stops the start, and the message names it.', async () => {
  const store = freshStore('sqlite', undefined)
  const file = join(store.dataDir, 'lending.sqlite')
  writeFileSync(file, 'no database at all '.repeat(100))
  await expect(startSubgraph(lending, store, { now })).rejects.toMatchObject({
    message: `The database ${file} is not available now. file is not a database`,
  })
})
