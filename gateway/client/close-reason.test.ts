import { describe, expect, it } from 'vitest'
import { closeReasonOf } from './close-reason.ts'

const errorWith = (code: string) => [{ message: 'why', extensions: { code } }]

describe('the client', () => {
  it.each(['CURSOR_INVALID', 'CURSOR_FOREIGN', 'CURSOR_IN_FUTURE', 'CURSOR_EXPIRED'])(
    'gives up on %s',
    (code) => {
      expect(closeReasonOf(errorWith(code))).toMatchObject({
        next: 'fail',
        error: { name: 'CursorRefused', code, message: 'why' },
      })
    },
  )

  it('gives up on a subscription that does not fit the graph', () => {
    expect(closeReasonOf(errorWith('GRAPHQL_VALIDATION_FAILED'))).toMatchObject({
      next: 'fail',
      error: { name: 'SubscriptionRefused' },
    })
  })

  it.each(['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])('tries again after %s', (code) => {
    expect(closeReasonOf(errorWith(code))).toEqual({ next: 'retry', cause: 'why' })
  })

  it('requests a new token after 4403', () => {
    expect(closeReasonOf({ code: 4403, reason: 'token expired' })).toEqual({
      next: 'newToken',
      cause: 'token expired',
    })
  })

  it('resumes after the cursor in the reason of 4290', () => {
    expect(closeReasonOf({ code: 4290, reason: 'Too slow; resume after abc' })).toMatchObject({
      next: 'retry',
      resumeAfter: 'abc',
    })
  })

  it.each([1001, 1006, 1012, 4408, 4499, 4500])('tries again after %s', (code) => {
    expect(closeReasonOf({ code, reason: '' })).toEqual({
      next: 'retry',
      cause: `closed with ${code}`,
    })
  })

  it.each([4400, 4401, 4406, 4409, 4429])('gives up on %s', (code) => {
    expect(closeReasonOf({ code, reason: 'no' })).toMatchObject({
      next: 'fail',
      error: { name: 'ConnectionRefused', code },
    })
  })

  it('tries again when the hub cannot be reached', () => {
    expect(closeReasonOf(new Error('connect ECONNREFUSED'))).toEqual({
      next: 'retry',
      cause: 'connect ECONNREFUSED',
    })
  })
})
