import { describe, expect, it } from 'vitest'
import type { ParsedNotice } from './parse-notice.ts'
import { parseText, shortNotice } from './testing/short-notice.ts'

function noticeIn(text: string): ParsedNotice {
  const { notice, problems } = parseText(text)
  expect(problems).toEqual([])
  if (notice === undefined) throw new Error('no notice')
  return notice
}

describe('a well-formed notice', () => {
  it('is parsed into its letter', () => {
    expect(noticeIn(shortNotice)).toMatchObject({
      docNo: '海政辦〔2019〕7號',
      year: 2019,
      title: '海東省人民政府辦公廳關於印發2019年便民公開工作分工表的通知',
      issuer: '海東省人民政府辦公廳',
      signedOn: '2019-03-08',
      postedOn: '2019-03-11',
      basis: { title: '全國便民公開三年行動計劃', docNo: '國便發〔2018〕9號' },
      obligations: [
        { rule: '2019-04-15', text: '4月15日前', place: expect.objectContaining({ en: 'line 9' }) },
        { rule: '2019-12-31', text: '年底前', place: expect.objectContaining({ en: 'line 9' }) },
      ],
    })
  })

  it('is parsed into chapters and sections', () => {
    const { programmeTitle, chapters, sections } = noticeIn(shortNotice)
    expect(programmeTitle).toBe('2019年便民公開工作分工表')
    expect(chapters).toEqual([
      { number: 1, title: '把話說清楚', line: 29 },
      { number: 2, title: '把事辦明白', line: 63 },
    ])
    expect(sections).toEqual([
      { number: 1, chapterNumber: 1, title: '開門寫文件', line: 31 },
      { number: 2, chapterNumber: 1, title: '電話有人接', line: 49 },
      { number: 3, chapterNumber: 2, title: '窗口少跑路', line: 65 },
    ])
  })

  it('is parsed into tasks with units, requirement, dates and citations', () => {
    expect(noticeIn(shortNotice).tasks).toEqual([
      {
        number: 1,
        line: 33,
        place: expect.objectContaining({ en: 'line 33' }),
        sectionNumber: 1,
        title: '新規定附上白話說明',
        leadUnitIds: ['DEPT-ARC'],
        groupCodes: ['ALL_DEPTS', 'CITIES', 'ZONE'],
        namedUnitIds: [],
        requirement:
          '每份新規定印出後3個工作日內,附一頁白話說明。\n' +
          '說明的寫法參照《白話文書寫手冊》,每年12月1日前重新校訂。',
        dates: [
          { rule: 'P3WD', text: '3個工作日內', place: expect.objectContaining({ en: 'line 39' }) },
        ],
        citedDocuments: ['《白話文書寫手冊》'],
      },
      {
        number: 2,
        line: 43,
        place: expect.objectContaining({ en: 'line 43' }),
        sectionNumber: 1,
        title: '圖書館陳列政府公報',
        leadUnitIds: [],
        groupCodes: ['ALL_DEPTS', 'CITIES', 'CENTRE'],
        namedUnitIds: [],
        requirement: '2019年9月底前在一樓閱覽區設公報書架,不得收費。',
        dates: [
          {
            rule: '2019-09-30',
            text: '2019年9月底前',
            place: expect.objectContaining({ en: 'line 47' }),
          },
        ],
        citedDocuments: [],
      },
      {
        number: 3,
        line: 51,
        place: expect.objectContaining({ en: 'line 51' }),
        sectionNumber: 2,
        title: '合併服務號碼',
        leadUnitIds: ['DEPT-ONE'],
        groupCodes: ['ALL_DEPTS', 'CITIES'],
        namedUnitIds: [],
        requirement:
          '依海政〔２０１８〕１２ 號公佈的清單合併號碼，二十四小時內回電；疑難來電２０日內辦結。',
        dates: [
          {
            rule: 'PT24H',
            text: '二十四小時內',
            place: expect.objectContaining({ en: 'line 61' }),
          },
          { rule: 'P20D', text: '２０日內', place: expect.objectContaining({ en: 'line 61' }) },
        ],
        citedDocuments: ['海政〔2018〕12號'],
      },
      {
        number: 4,
        line: 67,
        place: expect.objectContaining({ en: 'line 67' }),
        sectionNumber: 3,
        title: '一張表格通用',
        leadUnitIds: ['DEPT-INF', 'DEPT-ARC'],
        groupCodes: ['CITIES'],
        namedUnitIds: [],
        requirement: '同一事項只填一張表格',
        dates: [],
        citedDocuments: [],
      },
      {
        number: 5,
        line: 77,
        place: expect.objectContaining({ en: 'line 77' }),
        sectionNumber: 3,
        title: '窗口排隊時間上牆',
        leadUnitIds: [],
        groupCodes: ['CITIES', 'ZONE'],
        namedUnitIds: [],
        requirement: '每個窗口公佈上月平均等候時間。',
        dates: [],
        citedDocuments: [],
      },
    ])
  })

  it.each([
    ['with CRLF line endings', shortNotice.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${shortNotice}`],
    ['with another end mark', shortNotice.replace('/<tbody>/<table>', '</tbody></table>')],
  ])('is parsed alike %s', (_, text) => {
    expect(noticeIn(text)).toEqual(noticeIn(shortNotice))
  })

  it('may have its title on two lines', () => {
    const broken = shortNotice.replace('關於印發', '\n關於印發').replace(/^各設區.*:$/m, '各單位')
    expect(noticeIn(broken).title).toBe(noticeIn(shortNotice).title)
  })

  it('may lack a date of publication and a basis', () => {
    const text = shortNotice.replace('03.11 ', '').replace('(國便發[2018]9號)', '')
    expect(noticeIn(text)).toMatchObject({ postedOn: undefined, basis: undefined })
  })
})
