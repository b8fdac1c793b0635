import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import '../../../test/support/global-setup.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { lending, Loan } from '../deadlines/testing/lending.ts'
import { checkChain, databaseFailureOf } from './index.ts'

/** Mounts a small file system of its own; undefined where that is not allowed. */
const mountSmallDisk = (): string | undefined => {
  const folder = mkdtempSync(join(inject('scratchDir'), 'small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]))
  return folder
}

describe('a full disk', () => {
  it('fails writes, and loses none that was acknowledged before, meanwhile or after', async (test) => {
    const dataDir = mountSmallDisk()
    if (dataDir === undefined) {
      console.warn('SKIPPED: only root can mount a small disk here')
      return test.skip()
    }
    const place = { name: 'sqlite', databaseUrl: undefined, dataDir, prefix: '' } as const
    const dispose = () => Promise.resolve()
    const now = '2018-08-13T09:00:00+08:00'
    const hub = await startSubgraph(lending, { ...place, [Symbol.asyncDispose]: dispose }, { now })

    const acknowledged: string[] = []
    const codes = new Set<string | undefined>()
    let failures = 0
    const write = (id: string, length: number): Promise<void> =>
      hub.store
        .write({ actor: 'test', now: new Date(now) }, (tx) =>
          tx.create(Loan, loan(id, 'x'.repeat(length)), { kind: 'loan.registered' }),
        )
        .then(
          () => void acknowledged.push(id),
          (error: unknown) => {
            failures += 1
            codes.add(databaseFailureOf(error)?.code)
          },
        )

    const ballast = join(dataDir, 'ballast')
    await write('before', 10)
    fill(ballast)
    // Small and large ones, so that some fail in a statement and others at their commit.
    for (let no = 0; no < 200; no += 1) await write(`full-${no}`, no % 3 === 0 ? 400 : 10)
    expect(failures).toBeGreaterThan(50)
    expect([...codes]).toEqual(['DISK_FULL'])
    expect(await hub.store.check()).toMatchObject({
      code: 'DISK_FULL',
      problem: `The disk of the database ${join(dataDir, 'lending.sqlite')} is full.`,
    })
    rmSync(ballast)
    for (let no = 0; no < 20; no += 1) await write(`after-${no}`, 10)
    expect(acknowledged.filter((id) => id.startsWith('after-'))).toHaveLength(20)

    expect(await hub.store.check()).toBeUndefined()
    const rows = await hub.store.log.read(0, 10_000)
    expect(checkChain(rows)).toBeUndefined()
    await hub.close()
    const database = new Database(join(dataDir, 'lending.sqlite'), { readonly: true })
    const stored = database.prepare<[], { id: string }>('SELECT id FROM loan').all()
    database.close()
    expect(stored.map(({ id }) => id).toSorted()).toEqual(acknowledged.toSorted())
  })
})

const fill = (file: string): void => {
  for (let size = 4_000_000; size > 0; size -= 4_096)
    try {
      return writeFileSync(file, Buffer.alloc(size))
    } catch {
      // Still larger than the space that is left.
    }
}

const loan = (id: string, title: string) => ({
  id,
  unitId: 'CITY-350200',
  enteredAt: new Date('2018-08-13T01:00:00Z'),
  title,
  lentOn: '2018-08-10',
  extendedTo: null,
  returnedOn: null,
  dueAt: null,
  missedDueDate: false,
})
