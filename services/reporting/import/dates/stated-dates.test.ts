import { describe, expect, it } from 'vitest'
import { statedDates } from './stated-dates.ts'

const base = { year: 2019, signedOn: '2019-01-02' }

/** The rules that a text states; undefined for what no calendar has. Phrases that were not read are left out. */
const rules = (text: string) =>
  statedDates(text, base).flatMap(({ reading }) =>
    reading.kind === 'unread' ? [] : [reading.kind === 'due' ? reading.rule : undefined],
  )

describe('dates in running text', () => {
  it.each([
    ['2020年10月底前完成', '2020-10-31'],
    ['2月底前完成', '2019-02-28'],
    ['於6月30日前報送', '2019-06-30'],
    ['12月15日之前', '2019-12-15'],
    ['６月３０日前', '2019-06-30'],
    ['二〇二〇年三月一日前', '2020-03-01'],
    ['明年3月底前', '2020-03-31'],
    ['今年9月1日前', '2019-09-01'],
    ['年底前公開', '2019-12-31'],
    ['2020年底前', '2020-12-31'],
    ['2020年年底前', '2020-12-31'],
    ['明年底前', '2020-12-31'],
    ['2個工作日內', 'P2WD'],
    ['两个工作日内', 'P2WD'],
    ['十五個工作日以內', 'P15WD'],
    ['20日內', 'P20D'],
    ['一百二十日內', 'P120D'],
    ['三十天之內', 'P30D'],
    ['24小時內', 'PT24H'],
    ['5个小时内', 'PT5H'],
    ['3個月內', 'P3M'],
    ['10月20日內', '2019-10-20'],
    ['10月內', '2019-10-31'],
  ])('the text %s states %s', (text, rule) => {
    expect(rules(text)).toEqual([rule])
  })

  it.each([
    '每年12月31日前',
    '每年年底前',
    '每年底前',
    '數十日內',
    '1.5個月內',
    '2019年以3個部門為試點',
    '十年前',
  ])('the text %s states no single date or limit', (text) => {
    expect(rules(text)).toEqual([])
  })

  it.each(['2月30日前', '13月底前', '0日內', '十十日內'])(
    'the text %s states an impossible date or limit',
    (text) => {
      expect(rules(text)).toEqual([undefined])
    },
  )

  it('several dates keep the order and the wording of the text', () => {
    const stated = statedDates('５日內受理，10月底前公開，2個工作日內回覆', base)
    expect(stated.map(({ text, reading }) => [text, reading])).toEqual([
      ['５日內', { kind: 'due', rule: 'P5D' }],
      ['10月底前', { kind: 'due', rule: '2019-10-31' }],
      ['2個工作日內', { kind: 'due', rule: 'P2WD' }],
    ])
  })
})
