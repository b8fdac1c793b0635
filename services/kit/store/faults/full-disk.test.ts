import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it, onTestFinished } from 'vitest'
import '../../../../test/support/global-setup.ts'
import { fillDisk, mountSmallDisk, unmount } from '../../../../test/support/small-disk.ts'
import { startSubgraph } from '../../../../test/support/subgraph.ts'
import { lending } from '../../deadlines/testing/lending.ts'
import { loanWriter, now } from '../testing/loan-writer.ts'

it('A store on a full disk fails writes, and loses none that was acknowledged before, meanwhile or after.', async (test) => {
  const dataDir = mkdtempSync(join(inject('scratchDir'), 'small-disk-'))
  if (!mountSmallDisk(dataDir, 4)) return test.skip()
  onTestFinished(() => unmount(dataDir))
  const place = { name: 'sqlite', databaseUrl: undefined, dataDir, prefix: '' } as const
  const dispose = () => Promise.resolve()
  const hub = await startSubgraph(lending, { ...place, [Symbol.asyncDispose]: dispose }, { now })
  const { write, failures, acknowledged, expectExactlyOnce } = loanWriter(hub)

  await write('before')
  const free = fillDisk(dataDir)
  // Small and large ones, so that some fail in a statement and others at their commit.
  for (let no = 0; no < 200; no += 1) await write(`full-${no}`, no % 3 === 0 ? 400 : 10)
  expect(failures.length).toBeGreaterThan(50)
  expect(new Set(failures.map((failure) => failure?.code))).toEqual(new Set(['DISK_FULL']))
  expect(await hub.store.check()).toMatchObject({
    code: 'DISK_FULL',
    problem: `The disk of the database ${join(dataDir, 'lending.sqlite')} is full.`,
  })
  free()
  for (let no = 0; no < 20; no += 1) await write(`after-${no}`)
  expect(acknowledged.filter((id) => id.startsWith('after-'))).toHaveLength(20)

  expect(await hub.store.check()).toBeUndefined()
  await expectExactlyOnce()
})
