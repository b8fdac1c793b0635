import { expect, it } from 'vitest'
import { DeadlineKind } from '../../task/task-parts.ts'
import { correctedDeadlines, deadlineCell, readDeadline, writtenDeadline } from './deadline-cell.ts'

const base = { year: 2019, signedOn: '2019-04-02' }

it.each([
  ['2019-09-30', [{ code: '2019-09-30', words: '' }]],
  ['2019/9/30 9月底前', [{ code: '2019-09-30', words: '9月底前' }]],
  ['２０１９年９月３０日', [{ code: '2019-09-30', words: '' }]],
  ['2019-09-30 00:00:00.000', [{ code: '2019-09-30', words: '' }]],
  ['9月底前', [{ code: '2019-09-30', words: '9月底前' }]],
  ['次年1月15日前', [{ code: '2020-01-15', words: '次年1月15日前' }]],
  ['3个工作日内', [{ code: 'P3WD', words: '3个工作日内' }]],
  ['p3wd 三個工作日內', [{ code: 'P3WD', words: '三個工作日內' }]],
  ['持续 长期坚持', [{ code: '持續', words: '长期坚持' }]],
  ['無期限', [{ code: '無期限', words: '' }]],
  ['2019-02-30', undefined],
  ['2019年13月前', undefined],
  ['儘快', undefined],
  ['P3X', undefined],
  ['1899-01-01', undefined],
])('The line %j of a cell is read as %j.', (line, read) => {
  expect(readDeadline(line, base)).toEqual(read)
})

it('Deadlines of all kinds are written so that they are read as the same, and stored ones stay.', () => {
  const stored = [
    { kind: DeadlineKind.FIXED, date: '2019-09-30', rule: null, words: '9月底\n前' },
    { kind: DeadlineKind.DURATION, date: null, rule: 'P3WD', words: null },
    ...[DeadlineKind.CONTINUOUS, DeadlineKind.TIMELY, DeadlineKind.EVENT, DeadlineKind.NONE].map(
      (kind) => ({ kind, date: null, rule: null }),
    ),
  ].map((deadline, index) => ({ ...deadline, whatHant: `第${index}項`, whatEn: `item ${index}` }))
  const cell = deadlineCell(stored.map(writtenDeadline))
  const read = cell.en.split('\n').flatMap((line) => readDeadline(line, base) ?? [])
  const again = correctedDeadlines(
    stored,
    read.map((one) => ({ ...one, wordsHant: one.words })),
  )
  expect(again).toEqual(stored)
})
