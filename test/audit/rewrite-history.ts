import { createHash } from 'node:crypto'
import type { StoredSql } from './stored-sql.ts'

const sha256 = (text: string) => createHash('sha256').update(text)

/** The columns of a row of the log by their names in what is hashed. */
const hashed = {
  seq: 'seq',
  kind: 'kind',
  subject: 'subject',
  unitId: 'unit_id',
  taskId: 'task_id',
  audience: 'audience',
  tags: 'tags',
  fields: 'fields',
  counters: 'counters',
  actor: 'actor',
  at: 'at',
} as const

/**
 * Computes all hashes of the log and of the feed anew, as someone does who may write to the database and has altered a row:
 * all chains are consistent again.
 */
export const rewriteHistory = async ({ run, rows }: StoredSql, service: string) => {
  let hash = '0'.repeat(64)
  let seq = 0
  const hashes = new Map<number, string>()
  for (const row of await rows('SELECT * FROM `change` ORDER BY seq')) {
    const named = Object.entries(hashed).map(([name, column]) => [name, row[column]] as const)
    const content = Object.fromEntries([...named, ['previous', hash] as const])
    const text = JSON.stringify(
      { ...content, seq: Number(row['seq']) },
      Object.keys(content).toSorted(),
    )
    hash = sha256(text).digest('hex')
    seq = Number(row['seq'])
    hashes.set(seq, hash)
    if (row['hash'] !== hash) await run('UPDATE `change` SET hash = ? WHERE seq = ?', hash, seq)
  }
  await run('UPDATE log_head SET seq = ?, hash = ?', seq, hash)

  let chain = ''
  let position = 0
  for (const row of await rows('SELECT * FROM feed ORDER BY position')) {
    position = Number(row['position'])
    const own = row['service'] === service ? hashes.get(Number(row['seq'])) : undefined
    const digest = own
      ? sha256(`${service}.${Number(row['seq'])}.${own}`).digest('base64url')
      : String(row['digest'])
    chain = sha256(`${chain}.${digest}`).digest('base64url')
    if (row['chain'] !== chain)
      await run('UPDATE feed SET digest = ?, chain = ? WHERE position = ?', digest, chain, position)
  }
  await run('UPDATE feed_head SET position = ?, chain = ?', position, chain)
}
