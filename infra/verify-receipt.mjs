#!/usr/bin/env node
// Verifies a receipt of the hub offline: node verify-receipt.mjs key.json receipt.txt
// key.json is the answer of `{ receiptKey }`, receipt.txt that of `submission.receipt`. Needs nothing but Node.js.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [, , keyFile, receiptFile] = process.argv
if (!keyFile || !receiptFile) stop('Usage: node verify-receipt.mjs key.json receipt.txt')

const key = createPublicKey({ format: 'jwk', key: JSON.parse(readFileSync(keyFile, 'utf8')) })
const [header, payload, signature, ...rest] = readFileSync(receiptFile, 'utf8').trim().split('.')
if (!header || !payload || !signature || rest.length > 0) stop('INVALID: this is no receipt.')

const signed = Buffer.from(`${header}.${payload}`)
if (!verify(null, signed, key, Buffer.from(signature, 'base64url')))
  stop('INVALID: the signature is not by this key, or the receipt was altered.')

const { type, service, row, hash } = JSON.parse(Buffer.from(payload, 'base64url').toString())
if (type !== 'receipt') stop(`INVALID: it is a ${type}, no receipt.`)
// Canonical JSON (RFC 8785): the row is flat, so sorting its keys is enough.
const canonical = JSON.stringify(row, Object.keys(row).toSorted())
if (createHash('sha256').update(canonical).digest('hex') !== hash)
  stop('INVALID: the hash is not that of the row.')

const { seq, subject, unitId, at, actor, fields } = row
console.log(`VALID: ${subject} of ${unitId}, submitted ${at} by ${actor}`)
console.log(`change ${seq} of ${service}, hash ${hash}`)
console.log(JSON.stringify(JSON.parse(fields), undefined, 2))

function stop(message) {
  console.error(message)
  process.exit(1)
}
