import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateKeyPair } from 'jose'
import { expect, it, onTestFinished } from 'vitest'
import { loadHubKey, signerOf } from '../../services/kit/identity/index.ts'
import { openHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'
import { checkpointsOf, verified } from './reported-hub.ts'
import { rewriteHistory } from './rewrite-history.ts'
import { useTamperedHub } from './tampered-hub.ts'

eachStore((stores) => {
  const hub = useTamperedHub(stores)

  it('A log that was written anew with all its hashes is seen by the checkpoints.', async () => {
    const { store, sql, alterReport } = await hub()
    await alterReport()
    await rewriteHistory(sql, 'reporting')
    const { faults } = await verified(store)
    expect(faults.every((fault) => fault.includes('another hash: it was written anew'))).toBe(true)
    // The first was signed before the report.
    for (const log of ['reporting', 'feed'])
      for (const number of [2, 3])
        expect(faults.join('\n')).toMatch(
          new RegExp(`LOG ${log}, change \\d+: checkpoint ${number} is signed`),
        )
  })

  it('A checkpoint that was deleted, moved or forged is seen.', async () => {
    const { store, sql, restore, lastChange } = await hub()
    const where = "WHERE log = 'reporting' AND number ="
    for (const number of [1, 2]) {
      await sql.run(`DELETE FROM log_checkpoint ${where} ${number}`)
      expect((await verified(store)).faults.join('\n')).toContain(
        `LOG reporting, checkpoint ${number}: `,
      )
      await restore()
    }
    await sql.run(`UPDATE log_checkpoint SET seq = seq - 1 ${where} 2`)
    expect((await verified(store)).faults.join('\n')).toContain('it was signed as checkpoint 2')

    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
    const forged = await signerOf({ sign: privateKey, verify: publicKey }).sign({
      type: 'checkpoint',
      service: 'reporting',
      number: 2,
      seq: await lastChange(),
      hash: 'f'.repeat(64),
      at: '2018-10-29T01:00:00.000Z',
    })
    await sql.run(`UPDATE log_checkpoint SET statement = ? ${where} 2`, forged)
    expect((await verified(store)).faults).toContain(
      'SIGNATURE reporting, checkpoint 2: its signature is not by a trusted key',
    )
  })

  it('Whoever also removes the checkpoints is seen by a receipt, a checkpoint that was kept, and the hub’s own files.', async () => {
    const { store, sql, reported, alterReport } = await hub()
    const [, second = ''] = await checkpointsOf(store, 'reporting')
    const earlier = join(store.dataDir, 'kept.jws')
    await writeFile(earlier, `${second}\n`)
    await alterReport()
    await rewriteHistory(sql, 'reporting')
    await sql.run('DELETE FROM log_checkpoint')
    expect((await verified(store)).faults.join('\n')).toMatch(
      /LOG reporting, .*checkpoints\/reporting\.jws, line 2 is signed .* another hash/,
    )

    const own = join(store.dataDir, 'checkpoints')
    const away = join(store.dataDir, 'moved-away')
    await rename(own, away)
    onTestFinished(() => rename(away, own))
    expect((await verified(store)).faults).toEqual([])
    const seen = /LOG reporting, change \d+: .*, line 1 is signed .*with another hash/
    expect((await verified(store, { checkpoint: [earlier] })).faults.join('\n')).toMatch(seen)
    expect((await verified(store, { receipt: [reported.receipt] })).faults.join('\n')).toMatch(seen)
  })

  it('Checkpoints of a replaced key are trusted when the former public key is named.', async () => {
    const { store, reported } = await hub()
    const keyFile = join(store.dataDir, 'hub.jwk')
    await rename(keyFile, `${keyFile}.former`)
    onTestFinished(() => rename(`${keyFile}.former`, keyFile))
    await loadHubKey(keyFile)
    expect((await verified(store)).faults.join('\n')).toContain('SIGNATURE reporting, checkpoint 1')
    expect((await verified(store, { key: [reported.key] })).faults).toEqual([])
  })

  it('The hub does not sign a log that was written anew.', async () => {
    const { store, sql, alterReport } = await hub()
    await alterReport()
    await rewriteHistory(sql, 'reporting')
    const before = await sql.rows('SELECT * FROM log_checkpoint')
    const again = await openHub(store, { now: '2018-10-29T09:00:00+08:00' })
    const city = await again.as('reporter', 'CITY-350300')
    const assignmentId = 'fujian-2018-43:11:CITY-350300'
    await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { state }')
    await again.close()
    expect(await sql.rows('SELECT * FROM log_checkpoint')).toEqual(before)
  })
})
