import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateKeyPair } from 'jose'
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { loadHubKey, signerOf } from '../../services/kit/identity/index.ts'
import { openHub } from '../support/hub.ts'
import { eachStore, type FreshStore } from '../support/stores.ts'
import { checkpointsOf, reportTwice, type ReportedHub, verified } from './reported-hub.ts'
import { rewriteHistory } from './rewrite-history.ts'
import { saveTables, type StoredSql, storedSql } from './stored-sql.ts'

eachStore((stores) => {
  let store: FreshStore
  let sql: StoredSql
  let hub: ReportedHub
  let restore: () => Promise<void>

  it('A hub with checkpoints verifies as whole.', async () => {
    store = stores.fresh()
    hub = await reportTwice(store)
    sql = storedSql(store, 'reporting')
    restore = await saveTables(sql)
    const { faults, notes } = await verified(store, { receipt: [hub.receipt] })
    expect(faults).toEqual([])
    expect(notes.join('\n')).toMatch(/^reporting: \d{4} changes/)
    expect(notes.filter((note) => note.includes('; 0 after it'))).toHaveLength(6)
  })

  afterEach(() => restore())

  const lastChange = async () => {
    const [row] = await sql.rows('SELECT MAX(seq) AS seq FROM `change`')
    return Number(row?.['seq'])
  }

  /** The change that submitted the first report. */
  const submittedAt = async () => {
    const [row] = await sql.rows(
      `SELECT seq FROM \`change\` WHERE subject = 'Submission:${hub.submissionId}' AND kind = 'submission.submitted'`,
    )
    return Number(row?.['seq'])
  }

  const lower = async () => {
    const seq = await submittedAt()
    await sql.run(
      `UPDATE \`change\` SET fields = REPLACE(fields, '"percentage":30', '"percentage":90') WHERE seq = ?`,
      seq,
    )
    await sql.run('UPDATE submission SET percentage = 90 WHERE id = ?', hub.submissionId)
    return seq
  }

  it('A cut tail is seen, also when the head of the log was set back to fit.', async () => {
    const last = await lastChange()
    await sql.run('DELETE FROM `change` WHERE seq > ?', last - 2)
    expect((await verified(store)).faults).toContain(
      `CUT reporting, change ${last - 2}: the log ends here, and its head says ${last}: the tail was cut`,
    )
    const [row] = await sql.rows(`SELECT hash FROM \`change\` WHERE seq = ${last - 2}`)
    await sql.run('UPDATE log_head SET seq = ?, hash = ?', last - 2, String(row?.['hash']))
    const { faults } = await verified(store)
    expect(faults).toContainEqual(
      expect.stringMatching(
        `^CUT reporting, change ${last}: checkpoint \\d+ is signed .* does not exist`,
      ),
    )
    expect(faults).toContainEqual(
      expect.stringContaining(`change ${last} of reporting is not in its log`),
    )
  })

  it('A missing row is seen.', async () => {
    const seq = await submittedAt()
    await sql.run('DELETE FROM `change` WHERE seq = ?', seq)
    expect((await verified(store)).faults).toContain(
      `LOG reporting, change ${seq + 1}: row ${seq} is missing`,
    )
  })

  it('An altered row of the log is seen.', async () => {
    const seq = await lower()
    expect((await verified(store)).faults).toEqual([
      `LOG reporting, change ${seq}: row ${seq} or the one before it was altered`,
    ])
  })

  it('An altered column of an entry of the feed is seen, whichever it is.', async () => {
    const [row] = await sql.rows(
      `SELECT * FROM feed WHERE subject = 'Submission:${hub.submissionId}' ORDER BY position LIMIT 1`,
    )
    const position = Number(row?.['position'])
    const values = {
      kind: 'submission.accepted',
      subject: 'Submission:other',
      unit_id: 'CITY-350300',
      task_id: null,
      audience: 'PUBLIC',
      tags: '[]',
      at: '2018-10-28T01:00:00.000Z',
      unit_path: 'PROV-350000/CITY-350300',
      domain: 'regulations',
      seq: 999_999,
      digest: 'x',
      chain: 'x',
    }
    for (const [column, value] of Object.entries(values)) {
      await sql.run(`UPDATE feed SET ${column} = ? WHERE position = ?`, value, position)
      expect((await verified(store)).faults.join('\n'), column).toContain(
        `COPY feed, entry ${position}: `,
      )
      await sql.run(
        `UPDATE feed SET ${column} = ? WHERE position = ?`,
        row?.[column] ?? null,
        position,
      )
    }
  })

  it('A cut feed is seen, also when its head and its cursors were set back to fit.', async () => {
    await sql.run('DELETE FROM feed WHERE position > 10')
    expect((await verified(store)).faults.join('\n')).toContain('CUT feed, entry 10: the feed ends')
    const [row] = await sql.rows('SELECT chain FROM feed WHERE position = 10')
    await sql.run('UPDATE feed_head SET position = 10, chain = ?', String(row?.['chain']))
    await sql.run("UPDATE follow_cursor SET seq = 10 WHERE id = 'feed:reporting'")
    await sql.run("UPDATE follow_cursor SET seq = 0 WHERE id = 'feed:regulations'")
    expect((await verified(store)).faults).toContainEqual(
      expect.stringMatching(/^CUT feed, change \d+: checkpoint 1 is signed/),
    )
  })

  it('An altered, a removed and an added report are seen.', async () => {
    const id = hub.submissionId
    const seq = await submittedAt()
    await sql.run("UPDATE submission SET percentage = 90, text = 'All.' WHERE id = ?", id)
    expect((await verified(store)).faults).toEqual([
      `COPY reporting, Submission ${id}: it is not what the log states: text (change ${seq}), percentage (change ${seq})`,
    ])
    await sql.run("UPDATE submission SET id = 'other' WHERE id = ?", id)
    expect((await verified(store)).faults.toSorted()).toEqual([
      `COPY reporting, Submission ${id}: the log states this row, and it does not exist`,
      'COPY reporting, Submission other: the log does not know this row',
    ])
  })

  it('A log that was written anew with all its hashes is seen by the checkpoints.', async () => {
    await lower()
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
    const [, second = ''] = await checkpointsOf(store, 'reporting')
    const kept = join(store.dataDir, 'kept.jws')
    await writeFile(kept, `${second}\n`)
    await lower()
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
    expect((await verified(store, { checkpoint: [kept] })).faults.join('\n')).toMatch(seen)
    expect((await verified(store, { receipt: [hub.receipt] })).faults.join('\n')).toMatch(seen)
  })

  it('Checkpoints of a replaced key are trusted when the former public key is named.', async () => {
    const keyFile = join(store.dataDir, 'hub.jwk')
    await rename(keyFile, `${keyFile}.former`)
    onTestFinished(() => rename(`${keyFile}.former`, keyFile))
    await loadHubKey(keyFile)
    expect((await verified(store)).faults.join('\n')).toContain('SIGNATURE reporting, checkpoint 1')
    expect((await verified(store, { key: [hub.key] })).faults).toEqual([])
  })

  it('The hub does not sign a log that was written anew.', async () => {
    await lower()
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
