import { expect, it } from 'vitest'
import { currentCounters, currentNames } from './current-names.ts'
import { declareFormerIndicators, FormerNames, subjectsOf } from './former-names.ts'

@FormerNames({ fields: { fellDue: 'missedDueDate' }, events: { fellDue: 'missedDueDate' } })
abstract class Timed {}

@FormerNames({ nouns: ['Urge'], fields: { no: 'number' }, values: { state: { DONE: 'CLOSED' } } })
class Notice extends Timed {}

declareFormerIndicators('noticesClosed', ['urgesDone'])

const row = {
  kind: 'urge.fellDue',
  subject: 'Urge:42',
  tags: '["Urge:42","Urge@CITY-1","Urge","Urges"]',
  fields: '{"fellDue":true,"no":7,"text":"\\"no\\": an Urge","state":"DONE"}',
  counters: '[{"indicator":"urgesDone","numerator":1}]',
}

it('A row of a former release is read under today’s names, those of base classes too.', () => {
  expect(currentNames(row)).toEqual({
    kind: 'notice.missedDueDate',
    subject: 'Notice:42',
    tags: '["Notice:42","Notice@CITY-1","Notice","Urges"]',
    fields: '{"missedDueDate":true,"number":7,"text":"\\"no\\": an Urge","state":"CLOSED"}',
    counters: '[{"indicator":"noticesClosed","numerator":1}]',
  })
  expect(currentCounters(row.counters)).toBe('[{"indicator":"noticesClosed","numerator":1}]')
})

it('A row that names nothing former stays the same object.', () => {
  const other = { ...row, kind: 'plan.filed', subject: 'Plan:1', counters: '[]' }
  expect(currentNames(other)).toBe(other)
})

it('A record is looked for under all names of its noun.', () => {
  expect(subjectsOf(Notice.name, '42')).toEqual(['Notice:42', 'Urge:42'])
  expect(subjectsOf('Plan', '1')).toEqual(['Plan:1'])
})
