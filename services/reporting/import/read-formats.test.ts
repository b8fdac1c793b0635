import { describe, expect, it } from 'vitest'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import { openNotices, type NoticeSource } from './file/open-notice.ts'
import { parseNotice } from './parse-notice.ts'
import { docxOf, htmlOf, type TestTable, xlsxOf } from './testing/notice-files.ts'
import { wideDirectory, wideLetter, wideTable, wideTasks } from './testing/wide-notice.ts'

const parse = async (...sources: readonly NoticeSource[]) =>
  parseNotice(await openNotices(sources), wideDirectory)

const tasksIn = async (...sources: readonly NoticeSource[]) => {
  const { notice, problems } = await parse(...sources)
  expect(problems).toEqual([])
  return notice?.tasks.map((task) => [
    task.number,
    task.title,
    task.leadUnitIds,
    task.groupCodes,
    task.namedUnitIds,
    task.dates.map(({ rule }) => rule),
  ])
}

const utf16 = (text: string, isBigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

/** The cells in GBK that the tests use; Node decodes GBK and does not encode it. */
const gbkOf = (text: string): Uint8Array => {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if (trail !== 0x7f) codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
  return new Uint8Array([...text].flatMap((sign) => codes.get(sign) ?? sign.charCodeAt(0)))
}

const inSimplified = (table: TestTable): TestTable =>
  table.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? simplified(cell) : { ...cell, text: simplified(cell.text) },
    ),
  )

const html = htmlOf(wideLetter, wideTable)

describe('a notice states the same tasks', () => {
  it('as HTML with merged cells and headings on two rows', async () => {
    expect(await tasksIn(html)).toEqual(wideTasks)
  })

  it('as HTML in UTF-8, in UTF-16 of both orders and in GBK that says gb2312', async () => {
    expect(await tasksIn(Buffer.from(html))).toEqual(wideTasks)
    expect(await tasksIn(utf16(html, false))).toEqual(wideTasks)
    expect(await tasksIn(utf16(html, true))).toEqual(wideTasks)
    expect(await tasksIn(gbkOf(htmlOf(wideLetter, wideTable, 'gb2312')))).toEqual(wideTasks)
  })

  it('as a Word document', async () => {
    expect(await tasksIn(await docxOf(wideLetter, wideTable))).toEqual(wideTasks)
  })

  it('as a workbook with its letter above the table and a hidden sheet', async () => {
    expect(await tasksIn(await xlsxOf(wideLetter, wideTable))).toEqual(wideTasks)
  })

  it('as a letter and a workbook with the table alone', async () => {
    const letter = wideLetter.slice(0, -1).join('\n')
    const table = await xlsxOf(wideLetter.slice(-1), wideTable)
    expect(await tasksIn(letter, table)).toEqual(wideTasks)
  })

  it('in Simplified characters, with both titles right', async () => {
    const page = htmlOf(wideLetter.map(simplified), inSimplified(wideTable))
    const { notice } = await parse(page)
    expect((await tasksIn(page))?.map((task) => task.toSpliced(1, 1))).toEqual(
      wideTasks.map((task) => task.toSpliced(1, 1)),
    )
    expect(notice?.docNo).toBe('海政辦函〔2020〕8號')
    expect(notice?.tasks[1]).toMatchObject({ title: '縮短辦理時間', titleHans: '缩短办理时间' })
  })
})

it('The report of a notice names every date with its words, and every phrase that is none.', async () => {
  const { notice, notes } = await parse(html)
  expect(notice?.obligations.map(({ rule, text }) => [rule, text])).toEqual([
    ['2020-06-20', '6月20日'],
    ['2020-12-10', '12月10日前'],
  ])
  expect(notice?.tasks[4]?.dates).toMatchObject([
    {
      rule: '2021-01-10',
      text: '次年1月10日前',
      note: expect.objectContaining({ en: expect.stringContaining('2021') }),
    },
  ])
  expect(notes.map(({ task, text }) => [task, text])).toContainEqual([2, '長期堅持'])
})

it('A place keeps its name in Traditional characters where a rule would change it.', async () => {
  const table = wideTable.map((row, i) =>
    i === 3 ? ['1', '台江区公布办事清单', ...row.slice(2)] : row,
  )
  const { notice } = await parse(htmlOf(wideLetter.map(simplified), inSimplified(table)))
  expect(notice?.tasks[0]).toMatchObject({
    title: '台江區公佈辦事清單',
    titleHans: '台江区公布办事清单',
  })
})

describe('a file that cannot be read is one problem that says how to mend it', () => {
  it.each([
    ['an older Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.docx or .xlsx'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'website'],
    ['another archive', Buffer.from('504b0304000000', 'hex'), 'Unpack'],
    ['RTF', Buffer.from('{\\rtf1 a}'), '.docx'],
    ['a damaged Word document', Buffer.from('PK\u0003\u0004 word/document.xml'), 'save it as'],
    ['a damaged workbook', Buffer.from('PK\u0003\u0004 xl/workbook.xml'), 'save it as'],
    [
      'a web archive',
      Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
      'HTML only',
    ],
    ['too large', new Uint8Array(20_000_001), 'images'],
  ])('for %s', async (_, bytes, correction) => {
    const { notice, problems } = await parse(bytes)
    expect(notice).toBeUndefined()
    expect(problems).toMatchObject([
      {
        place: expect.objectContaining({ en: 'the file' }),
        correction: expect.objectContaining({ en: expect.stringContaining(correction) }),
      },
    ])
  })
})
