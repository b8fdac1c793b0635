import { expect, it } from 'vitest'
import { ReportRefused } from '../report-error.ts'
import { readScheme } from './read-scheme.ts'
import { shippedScheme } from './shipped-schemes.ts'

const refusalOf = (text: string): string => {
  try {
    readScheme(text, 'mine.json')
  } catch (error) {
    if (error instanceof ReportRefused) return error.text.en
    throw error
  }
  return ''
}

const changed = (change: object): string =>
  JSON.stringify({ ...shippedScheme('standard'), ...change })

it('The shipped scheme is read as it is, also with a byte order mark.', () => {
  const text = changed({})
  expect(readScheme(text, 'a.json')).toEqual(shippedScheme('standard'))
  expect(readScheme(`\uFEFF${text}`, 'a.json')).toEqual(shippedScheme('standard'))
})

it.each([
  ['{', 'it is no JSON'],
  ['[]', 'the file: is missing or of another type; must be object'],
  [changed({ points: 3 }), 'the file: no scheme has points; remove or rename it'],
  [changed({ compares: ['TOWN'] }), 'compares[0]: must be one of "DEPARTMENT", "CENTRAL_ORG"'],
  [changed({ items: [] }), 'items: too small or too short; at least 1'],
  [changed({ smallNumber: 1.5 }), 'smallNumber: is missing or of another type; must be int'],
  [changed({ name: 'Mein Schema' }), 'name: has another form'],
  [changed({ includesBelow: true, compares: ['CITY', 'COUNTY'] }), 'COUNTY cannot be compared'],
  [
    changed({ items: [{ title: { en: 'A', hant: '甲' }, measure: 'beauty', points: 0 }] }),
    'items[0].measure: must be one of "closedShare", "onTimeShare", "claimed", "proven"',
  ],
])('A scheme is refused with the place of the problem: %s', (text, problem) => {
  expect(refusalOf(text)).toContain(problem)
  expect(refusalOf(text)).toContain('The scoring scheme mine.json cannot be used')
})

it('All problems of a scheme are reported at once.', () => {
  const text = changed({
    version: 2,
    items: [{ title: { en: 'A', hant: '甲' }, measure: 'beauty', points: -1 }],
  })
  expect(refusalOf(text).match(/\n- /g)).toHaveLength(3)
})
