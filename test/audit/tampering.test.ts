import { expect, it } from 'vitest'
import { eachStore } from '../support/stores.ts'
import { verified } from './reported-hub.ts'
import { useTamperedHub } from './tampered-hub.ts'

eachStore((stores) => {
  const hub = useTamperedHub(stores)

  it('A hub that nobody tampered with verifies as whole.', async () => {
    const { store, reported } = await hub()
    const { faults, notes } = await verified(store, { receipt: [reported.receipt] })
    expect(faults).toEqual([])
    expect(notes.join('\n')).toMatch(/^reporting: \d{4} changes/)
    expect(notes.filter((note) => note.includes('; 0 entries are not'))).toHaveLength(6)
  })

  it('A cut tail is seen, also when the head of the log was set back to fit.', async () => {
    const { store, sql, lastChange } = await hub()
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
    const { store, sql, submittedAt } = await hub()
    const seq = await submittedAt()
    await sql.run('DELETE FROM `change` WHERE seq = ?', seq)
    expect((await verified(store)).faults).toContain(
      `LOG reporting, change ${seq + 1}: row ${seq} is missing`,
    )
  })

  it('An altered row of the log is seen.', async () => {
    const { store, alterReport } = await hub()
    const seq = await alterReport()
    expect((await verified(store)).faults).toEqual([
      `LOG reporting, change ${seq}: row ${seq} or the one before it was altered`,
    ])
  })

  it('An altered column of an entry of the feed is seen, whichever it is.', async () => {
    const { store, sql, reported } = await hub()
    const [row] = await sql.rows(
      `SELECT * FROM feed WHERE subject = 'Submission:${reported.submissionId}' ORDER BY position LIMIT 1`,
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
    const { store, sql } = await hub()
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
    const { store, sql, reported, submittedAt } = await hub()
    const id = reported.submissionId
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
})
