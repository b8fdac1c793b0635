import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalDataIn } from './find.ts'
import { checkDigit, identityNumbers, isIdentityNumber } from './identity-number.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const region = fc.constantFrom('110101', '350203', '350902', '659004', '710000', '830000')
const identity = fc
  .tuple(region, day, digits(3))
  .map((parts) => parts.join(''))
  .map((body) => body + checkDigit(body))

/** Texts of words, digits, punctuation and everything else that Unicode has. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789X-. 年月日第號公民身份證', '\n') }),
)
const wide = (number: string): string =>
  number.replaceAll(/[0-9X]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const grouped = (by: string) => (number: string) =>
  [number.slice(0, 6), number.slice(6, 14), number.slice(14)].join(by)
const plain = (number: string): string => number
const writing = fc.constantFrom(plain, wide, grouped(' '), grouped('-'), (number: string) =>
  number.toLowerCase(),
)

describe('identity-card numbers', () => {
  it('are found anywhere in a text', () => {
    fc.assert(
      fc.property(text, identity, text, (before, number, after) => {
        const found = personalDataIn(before + number + after)
        expect(found).toBeDefined()
        expect(found?.position).toBeLessThanOrEqual(before.length + 1)
      }),
      { numRuns: 1_000 },
    )
  })

  it('are found in full width, in groups and with a lower-case x, at the exact position', () => {
    fc.assert(
      fc.property(identity, writing, (number, write) => {
        expect(personalDataIn(`張三,身份證:${write(number)}。`)).toEqual({
          kind: 'IDENTITY_CARD_NUMBER',
          position: 8,
          sample: `${number.slice(0, 3)}***************`,
        })
      }),
    )
  })

  it('are not found with a wrong check digit', () => {
    fc.assert(
      fc.property(identity, fc.constantFrom(...'0123456789X'), (number, last) => {
        fc.pre(last !== number.charAt(17))
        const wrong = number.slice(0, 17) + last
        expect(isIdentityNumber(wrong)).toBe(false)
        expect(personalDataIn(`第${wrong}號`)).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })

  it('have an end position, so that a second one is found after the first', () => {
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        const [first, second] = identityNumbers(`${one},${other}`)
        expect([first?.digits, second?.digits]).toEqual([one, other])
        expect([first?.to, second?.from]).toEqual([18, 19])
      }),
    )
  })
})

it('a sample shows only the first three digits of a number', () => {
  fc.assert(
    fc.property(identity, (number) => {
      const found = personalDataIn(`身份證 ${number}`)
      expect(found?.sample).toBe(number.slice(0, 3) + '*'.repeat(15))
      expect(Object.keys(found ?? {})).toEqual(['kind', 'position', 'sample'])
    }),
  )
})
