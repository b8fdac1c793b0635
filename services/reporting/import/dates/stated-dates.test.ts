import { describe, expect, it } from 'vitest'
import { statedDates } from './stated-dates.ts'
import { undatedPhrases } from './undated.ts'

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

/** What a notice signed at the end of a year states: the words, and what they were read as. */
const atYearEnd = (text: string) =>
  statedDates(text, { year: 2020, signedOn: '2020-12-29' }).map(({ reading }) => reading)

describe('a notice signed at the end of a year', () => {
  it.each([
    ['次年2月10日前', '2021-02-10'],
    ['5月31日前報送', '2021-05-31'],
    ['最遲於8月31日報送', '2021-08-31'],
    ['2021年11月30日完成', '2021-11-30'],
    ['2021年7月前', '2021-06-30'],
    ['第二季度末前', '2021-06-30'],
    ['上半年完成', '2021-06-30'],
    ['年內完成', '2021-12-31'],
    ['4月上旬前', '2021-04-10'],
    ['12月31日前', '2020-12-31'],
    ['今年年底前', '2020-12-31'],
  ])('reads %s as %s', (text, rule) => {
    expect(atYearEnd(text)).toMatchObject([{ kind: 'due', rule }])
  })

  it('counts 次年 from the date before it', () => {
    expect(atYearEnd('6月15日前、9月15日前、次年2月15日前各報一次')).toMatchObject([
      {
        rule: '2021-06-15',
        note: expect.objectContaining({
          en: expect.stringContaining('2020-06-15 is before the signing'),
        }),
      },
      { rule: '2021-09-15' },
      { rule: '2022-02-15' },
    ])
  })

  it('keeps the hour of a day', () => {
    expect(atYearEnd('5月31日(星期一)下午5時前報送')).toMatchObject([
      { rule: '2021-05-31', time: '下午5時' },
    ])
  })

  it('reads no printed day before the signing', () => {
    expect(atYearEnd('2020年3月31日前公佈')).toMatchObject([
      {
        kind: 'unread',
        note: expect.objectContaining({ en: expect.stringContaining('before the signing') }),
      },
    ])
  })
})

describe('a phrase that looks like a deadline and was not read is named', () => {
  it.each([
    ['適時公開', '適時'],
    ['每季度末前報送', '每季度末前'],
    ['每年12月1日前', '每年12月1日前'],
    ['會前提前3個工作日公佈', '提前3個工作日'],
    ['“十四五”期間建成', '“十四五”期間'],
    ['數十日內', '數十日內'],
    ['次月5日前', '次月5日前'],
    ['及時公開', '及時'],
  ])('in %s', (text, phrase) => {
    expect(undatedPhrases(text, statedDates(text, base))).toEqual([phrase])
  })

  it.each(['準確、及時', '《2019年底前完成的清單》', '6月30日前'])('and not in %s', (text) => {
    expect(undatedPhrases(text, statedDates(text, base))).toEqual([])
  })

  it('also if it is a day that nothing makes due', () => {
    expect(statedDates('自2019年5月15日起施行', base)).toMatchObject([
      { text: '2019年5月15日', reading: { kind: 'unread' } },
    ])
  })
})

it('Dates of a list share the word behind the last one.', () => {
  expect(rules('分別於5月29日、12月10日前報送')).toEqual(['2019-05-29', '2019-12-10'])
  expect(rules('3月、6月、9月底前公開')).toEqual(['2019-03-31', '2019-06-30', '2019-09-30'])
})

it('A cell of deadlines needs no 前, and a range ends with its last day.', () => {
  const inCell = (text: string) =>
    statedDates(text, base, true).flatMap(({ reading }) =>
      reading.kind === 'due' ? [reading.rule] : [],
    )
  expect(inCell('2019年10月31日')).toEqual(['2019-10-31'])
  expect(inCell('2019-09-30')).toEqual(['2019-09-30'])
  expect(inCell('2019年5月—10月')).toEqual(['2019-10-31'])
})
