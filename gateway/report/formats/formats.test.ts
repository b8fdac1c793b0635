import exceljs from 'exceljs'
import { marked } from 'marked'
import { expect, it } from 'vitest'
import { Locale } from '../../../schema/vocabulary/index.ts'
import { chineseNumber } from '../document/ordinals.ts'
import { percent } from '../document/content.ts'
import type { Note, ReportDocument } from '../document/report-document.ts'
import { sayIn } from '../report-context.ts'
import { writeReport } from './write-report.ts'

const say = sayIn(Locale.EN)
const nasty = '=1+1 | *a* <b onclick="x"> & [c](d) `e` # f _g_'
const note: Note = { query: '{units {totalCount}}', at: new Date('2018-12-31T12:00:00Z') }

const document: ReportDocument = {
  locale: Locale.EN,
  title: nasty,
  lines: ['- no list', '1. no number'],
  blocks: [
    {
      kind: 'paragraph',
      content: [nasty, { text: '7', value: 7, note }, ' and ', { text: '8', note }],
    },
    {
      kind: 'list',
      items: [
        [{ text: 'bad', href: 'javascript:alert(1)' }],
        [{ text: 'good', href: 'https://a.b/?c=d&e=(f)' }],
      ],
    },
    {
      kind: 'table',
      name: 'A/B: [table] of a very long name, longer than 31',
      caption: ['caption'],
      columns: [
        { heading: nasty, width: 1 },
        { heading: 'n', width: 1, isNumeric: true },
      ],
      rows: [
        { section: nasty },
        { cells: [[nasty, '\nsecond line'], [{ text: '3/4 (75%)', value: 0.75, note }]] },
      ],
    },
  ],
}

it('Markdown shows every text as it is, and never as markup.', async () => {
  const text = String(await writeReport(document, 'md', say))
  const html = await marked.parse(text, { gfm: true })
  const shown = html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  expect(shown.split(nasty).length - 1).toBe(5)
  expect(html).not.toMatch(/<(em|b|ol)\b/)
  expect(html.match(/<tr>/g)).toHaveLength(3)
  expect(text).toContain('7[^1] and 8[^1]')
  expect(text).toContain('[^1]: `{units {totalCount}}` · 2018-12-31 20:00:00 (UTC+8)')
})

it('HTML shows every text as it is, and links to the web only.', async () => {
  const text = String(await writeReport(document, 'html', say))
  expect(text).not.toContain('<b onclick')
  expect(text).not.toContain('javascript:')
  expect(text).toContain('href="https://a.b/?c=d&amp;e=(f)"')
  expect(text.match(/id="r1"/g)).toHaveLength(1)
})

it('A workbook computes nothing of a text, keeps numbers, and gives its sheets possible names.', async () => {
  const bytes = await writeReport(document, 'xlsx', say)
  const book = new exceljs.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const [, table] = book.worksheets
  expect(table?.name).toBe('A B   table  of a very long nam')
  expect(table?.getCell(2, 1).value).toBe(`'${nasty}`)
  expect(table?.getCell(3, 2).value).toBe(0.75)
  expect(table?.getCell(3, 3).text).toBe('1')
  const cells = book.worksheets.flatMap((sheet) => sheet.getSheetValues().flat())
  expect(
    cells.filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell),
  ).toEqual([])
})

it.each([
  [1, '100%'],
  [0, '0%'],
  [0.9999, '>99.9%'],
  [0.0001, '<0.1%'],
  [2 / 3, '66.7%'],
])('The share %d is shown as %s, and never as all or nothing when it is not.', (share, text) => {
  expect(percent(share)).toBe(text)
})

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [42, '四十二'],
  [100, '100'],
])('The part %d has the number %s.', (number, text) => {
  expect(chineseNumber(number)).toBe(text)
})
