import fc from 'fast-check'
import { expect, it } from 'vitest'
import { likeness } from './likeness.ts'

it.each([
  ['整合政務熱線', '整合政务热线', 1],
  ['推進“互聯網+政務服務”', '推進互聯網政務服務', 1],
  ['ＩＰｖ６部署', 'ipv6部署', 1],
  ['加快推進12345政務熱線平臺整合優化', '政務熱線', 0.6],
  ['開展植樹', '做好政府公報', 0],
  ['公', '公', 0],
  ['', '', 0],
])('The text %s is like %s to this degree.', (text, model, degree) => {
  expect(likeness(text, model)).toBeCloseTo(degree)
})

it('Likeness is from 0 to 1, and a text of letters is fully like itself.', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'政務公開熱線平臺a1'), maxLength: 20 })
  fc.assert(
    fc.property(letters, letters, (text, model) => {
      const degree = likeness(text, model)
      expect(degree).toBeGreaterThanOrEqual(0)
      expect(degree).toBeLessThanOrEqual(1)
      if (text.length > 1) expect(likeness(text, text)).toBe(1)
    }),
  )
})
