#!/usr/bin/env node
// Verifies checkpoints of the hub offline: node verify-checkpoints.mjs key.json checkpoints.jws [log.jsonl]
// key.json is the answer of `{ receiptKey }`, checkpoints.jws is written by `hub log checkpoints`, log.jsonl by
// `hub log export`: its hashes are computed anew and compared with what was signed. Needs nothing but Node.js.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [, , keyFile, checkpointFile, logFile] = process.argv
if (!keyFile || !checkpointFile)
  stop('Usage: node verify-checkpoints.mjs key.json checkpoints.jws [log.jsonl]')

const key = createPublicKey({ format: 'jwk', key: JSON.parse(readFileSync(keyFile, 'utf8')) })
const checkpoints = readFileSync(checkpointFile, 'utf8').split('\n').filter(Boolean).map(read)
for (const { service, number, seq, hash, at } of checkpoints)
  console.log(`VALID: checkpoint ${number} of ${service} at change ${seq}, ${at}, hash ${hash}`)
if (logFile) await compareLog()

function read(text, index) {
  const [header, payload, signature] = text.trim().split('.')
  const signed = Buffer.from(`${header}.${payload}`)
  if (!signature || !verify(null, signed, key, Buffer.from(signature, 'base64url')))
    stop(`INVALID: line ${index + 1} is not signed by this key, or was altered.`)
  const statement = JSON.parse(Buffer.from(payload, 'base64url').toString())
  if (statement.type !== 'checkpoint') stop(`INVALID: line ${index + 1} is no checkpoint.`)
  return statement
}

async function compareLog() {
  if (new Set(checkpoints.map(({ service }) => service)).size > 1)
    stop('Give checkpoints of one service: hub log checkpoints SERVICE FILE.')
  const signed = new Map(checkpoints.map(({ seq, hash }) => [seq, hash]))
  let previous = '0'.repeat(64)
  let last = 0
  for await (const line of createInterface({ input: createReadStream(logFile) })) {
    const { hash, ...row } = JSON.parse(line)
    if (row.seq !== last + 1) stop(`INVALID: change ${last + 1} is missing.`)
    // Canonical JSON (RFC 8785): the row is flat, so sorting its keys is enough.
    const content = { previous, ...row }
    const canonical = JSON.stringify(content, Object.keys(content).toSorted())
    if (createHash('sha256').update(canonical).digest('hex') !== hash)
      stop(`INVALID: change ${row.seq} was altered.`)
    if ((signed.get(row.seq) ?? hash) !== hash)
      stop(`INVALID: change ${row.seq} has another hash than was signed: the log was written anew.`)
    previous = hash
    last = row.seq
  }
  const missing = [...signed.keys()].find((seq) => seq > last)
  if (missing)
    stop(`INVALID: the log ends at ${last}, and change ${missing} was signed: it was cut.`)
  console.log(`VALID: ${last} changes, as signed`)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
