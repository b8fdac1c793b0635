import { describe, expect, it } from 'vitest'
import { endingOf } from './ending.ts'

const errorWith = (code: string) => [{ message: 'why', extensions: { code } }]

describe('what follows from an end', () => {
  it.each(['CURSOR_INVALID', 'CURSOR_FOREIGN', 'CURSOR_IN_FUTURE', 'CURSOR_EXPIRED'])(
    'gives up on %s',
    (code) => {
      expect(endingOf(errorWith(code))).toMatchObject({
        next: 'fail',
        error: { name: 'CursorRefused', code, message: 'why' },
      })
    },
  )

  it('gives up on a subscription that does not fit the graph', () => {
    expect(endingOf(errorWith('GRAPHQL_VALIDATION_FAILED'))).toMatchObject({
      next: 'fail',
      error: { name: 'SubscriptionRefused' },
    })
  })

  it.each(['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])('tries again after %s', (code) => {
    expect(endingOf(errorWith(code))).toEqual({ next: 'retry', because: 'why' })
  })

  it('asks for a new token after 4403', () => {
    expect(endingOf({ code: 4403, reason: 'token expired' })).toEqual({
      next: 'newToken',
      because: 'token expired',
    })
  })

  it('resumes where 4290 says', () => {
    expect(endingOf({ code: 4290, reason: 'Too slow; resume after abc' })).toMatchObject({
      next: 'retry',
      resumeAfter: 'abc',
    })
  })

  it.each([1001, 1006, 1012, 4408, 4499, 4500])('tries again after %s', (code) => {
    expect(endingOf({ code, reason: '' })).toEqual({
      next: 'retry',
      because: `closed with ${code}`,
    })
  })

  it.each([4400, 4401, 4406, 4409, 4429])('gives up on %s', (code) => {
    expect(endingOf({ code, reason: 'no' })).toMatchObject({
      next: 'fail',
      error: { name: 'ConnectionRefused', code },
    })
  })

  it('tries again when nobody answers', () => {
    expect(endingOf(new Error('connect ECONNREFUSED'))).toEqual({
      next: 'retry',
      because: 'connect ECONNREFUSED',
    })
  })
})
