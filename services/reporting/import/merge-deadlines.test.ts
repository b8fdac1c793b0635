import { describe, expect, it } from 'vitest'
import { DeadlineKind } from '../task/task-parts.ts'
import { mergeDeadlines } from './merge-deadlines.ts'

const day = (date: string, words: string | null, what = 'described by hand') => ({
  kind: DeadlineKind.FIXED,
  date,
  rule: null,
  words,
  whatHant: what,
  whatEn: what,
})

const datesOf = (...parameters: Parameters<typeof mergeDeadlines>) =>
  mergeDeadlines(...parameters).map(({ date, rule }) => date ?? rule)

describe('the deadlines of a re-issued task', () => {
  it('keep their descriptions if the dates are read again', () => {
    const stored = [day('2019-09-30', '9月30日前')]
    const read = [{ rule: '2019-09-30', text: '2019年9月30日前' }]
    expect(mergeDeadlines(stored, read, '2019年9月30日前公佈。')).toEqual(stored)
  })

  it('move with the printed dates, and stay if they were set by hand', () => {
    const stored = [day('2019-09-30', '9月底前'), day('2019-12-31', null)]
    const read = [{ rule: '2019-08-31', text: '8月底前' }]
    expect(datesOf(stored, read, '8月底前公佈。')).toEqual(['2019-12-31', '2019-08-31'])
  })

  it('stay while their words stand in the text, though nothing reads them', () => {
    expect(datesOf([day('2019-12-31', '歲末')], [], '歲末公佈。')).toEqual(['2019-12-31'])
  })

  it('are dropped if their words stand only inside another date', () => {
    const stored = [day('2019-01-30', '1月30日前')]
    const read = [{ rule: '2019-11-30', text: '11月30日前' }]
    expect(datesOf(stored, read, '11月30日前公佈。')).toEqual(['2019-11-30'])
    expect(datesOf(stored, [], '２０１９年11月30日前公佈。')).toEqual([])
  })

  it('include time limits, which are compared by their rules', () => {
    const first = mergeDeadlines([], [{ rule: 'P3WD', text: '3個工作日內' }], '3個工作日內答覆。')
    expect(datesOf(first, [{ rule: 'P5WD', text: '5個工作日內' }], '5個工作日內答覆。')).toEqual([
      'P5WD',
    ])
  })
})
