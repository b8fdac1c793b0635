import fc from 'fast-check'
import { expect, it } from 'vitest'
import { damageOf } from './damage.ts'
import { asWorkbookText, guardedText, unguardedText, withoutFormula } from './guarded-text.ts'

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1', "'=1"]
const convertible = [
  '007',
  '1.10',
  '1-2',
  '3/4',
  '12:30',
  '2018-05-02',
  '1,234',
  '5%',
  '2E15',
  '2.0E+15',
  '35020019900101001',
  '350200199001010000',
  'TRUE',
  'false',
  '1月2日',
  '2018年1月',
  'Mar-1',
  '1 Jan',
  'Mar-1 25',
  '2. May 2018 9:30',
  'DEC',
  '9:30 AM',
  '上午9:30',
  '$5',
  '(123)',
  '#N/A',
  '####',
  'Err:502',
  '１２',
]
const plain = ['Sea', '300', '0', '閩政辦〔2018〕43號', 'X-1', '15 條措施', "it's", 'May be', 'a=b']

it('a text that a spreadsheet would convert or compute gets a quote, and others stay as they are', () => {
  for (const text of [...formulas, ...convertible]) expect(guardedText(text)).toBe(`'${text}`)
  for (const text of plain) expect(guardedText(text)).toBe(text)
})

it('every text is read as it was written, in a CSV file and in a workbook', () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom(...formulas, ...convertible))
  const quoted = fc.tuple(fc.constantFrom('', "'", "''"), texts).map((parts) => parts.join(''))
  fc.assert(
    fc.property(quoted, (text) => {
      const cell = guardedText(text)
      expect(unguardedText(withoutFormula(cell))).toBe(text)
      expect(unguardedText(asWorkbookText(cell))).toBe(text)
      expect(withoutFormula(cell)).not.toMatch(/^[=+\-@\t\r]/)
      expect(damageOf(cell)).toBeUndefined()
    }),
    { numRuns: 2_000 },
  )
})
