import { QueryFailedError } from 'typeorm'
import { expect, it } from 'vitest'
import { errorFields } from './error-fields.ts'
import { redactLine } from './redact-line.ts'

it('The fields of a failed statement have its code and stack, and neither parameters nor quoted values.', () => {
  const driver = Object.assign(
    new Error("Duplicate entry '歐陽小明-13859012345' for key 'person.name'"),
    { code: 'ER_DUP_ENTRY', errno: 1062, sql: "INSERT INTO person VALUES ('歐陽小明')" },
  )
  const error = new QueryFailedError('INSERT INTO person VALUES (?)', ['歐陽小明'], driver)
  const fields = errorFields(new Error('The person was not stored.', { cause: error }))
  expect(fields).toMatchObject({
    type: 'Error',
    message: 'The person was not stored.',
    cause: {
      type: 'QueryFailedError',
      code: 'ER_DUP_ENTRY',
      message: "Duplicate entry '…' for key 'person.name'",
    },
  })
  expect(JSON.stringify(fields)).toContain('log.test.ts')
  expect(JSON.stringify(fields)).not.toMatch(/歐陽|13859012345/)
})

it('A cause that refers to itself ends.', () => {
  const error = new Error('around')
  error.cause = error
  expect(errorFields(error)).toMatchObject({ message: 'around' })
})

it.each([
  ['a token', 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl', /eyJ|c2lnbmF0/],
  ['a header of authorization', 'Bearer abcdefgh12345678', /abcdefgh/],
  ['the secret of a webhook', 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', /C2FVsBQ/],
  ['a password in an address', 'mysql://hub:s3cr3t@db:3306/openness', /s3cr3t/],
  ['a key in the query of an address', 'https://city.example/hook?token=abc123', /abc123/],
  ['a number of an identity card', '350203199001017890', /35020319/],
  ['a mobile number', '13859012345', /13859/],
  ['a mobile number with spaces', '+86 138 5901 2345', /5901/],
])('A log line does not show %s.', (_, text, secret) => {
  const line = JSON.stringify({ time: 1_790_000_000_000, msg: `It said "${text}".` })
  const redacted = redactLine(line)
  expect(line).toMatch(secret)
  expect(redacted).not.toMatch(secret)
  expect(JSON.parse(redacted)).toMatchObject({ time: 1_790_000_000_000 })
})

it('Log lines keep times, ids, ports and counts.', () => {
  const line = JSON.stringify({
    time: 1_541_000_000_000,
    pid: 1385,
    errorId: '0199a1b2-c3d4-7e5f-8a9b-13859012345f',
    ms: 13_859,
    url: 'http://127.0.0.1:4001',
  })
  expect(redactLine(line)).toBe(line)
})
