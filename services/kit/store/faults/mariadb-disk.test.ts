import { expect, inject, it, onTestFinished, vi } from 'vitest'
import { join } from 'node:path'
import { startMariadb } from '../../../../test/support/mariadb.ts'
import { fillDisk, mountSmallDisk, unmount } from '../../../../test/support/small-disk.ts'
import { freshStore } from '../../../../test/support/stores.ts'
import { startSubgraph } from '../../../../test/support/subgraph.ts'
import { lending } from '../../deadlines/testing/lending.ts'
import { loanWriter, now, waitMs } from '../testing/loan-writer.ts'

it.skipIf(inject('mariadbUrl') === undefined)(
  'A store on a MariaDB whose disk is full fails writes, and loses none that was acknowledged.',
  async (test) => {
    let isMounted = false
    const server = await startMariadb({
      prepare: (folder) => (isMounted = mountSmallDisk(folder, 160)),
      release: (folder) => isMounted && unmount(folder),
    })
    if (!server) throw new Error('The global set-up found a MariaDB, this test did not')
    onTestFinished(() => server.stop())
    if (!isMounted) return test.skip()
    const hub = await startSubgraph(lending, freshStore('mariadb', server.url), { now })
    const { write, failures, acknowledged, untilWritten, expectExactlyOnce } = loanWriter(hub)

    await write('before')
    const free = fillDisk(join(server.folder, 'data'))
    // InnoDB first fills the pages that it has.
    const deadline = performance.now() + waitMs
    for (let no = 0; failures.length < 20 && performance.now() < deadline; no += 1)
      await write(`full-${no}`, 500)
    expect(new Set(failures.map((failure) => failure?.code))).toEqual(new Set(['DISK_FULL']))
    expect(await hub.store.check()).toMatchObject({
      code: 'DISK_FULL',
      problem: expect.stringMatching(/^The disk of the database \w+ on 127.0.0.1:\d+ is full.$/),
    })
    free()
    await untilWritten('after')
    expect(acknowledged.at(-1)).toMatch(/^after-/)
    await vi.waitFor(async () => expect(await hub.store.check()).toBeUndefined(), {
      timeout: waitMs,
    })
    await expectExactlyOnce()
  },
  180_000,
)
