import { parse } from 'csv-parse/sync'
import exceljs from 'exceljs'
import { expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'
import { madeUpSource } from './testing/rows.ts'

/** Texts that break tables, and how a spreadsheet program is to show them. */
const texts = [
  ['plain', 'plain'],
  ['a, b; c\td', 'a, b; c\td'],
  ['She said "no".', 'She said "no".'],
  ['two\nlines', 'two\nlines'],
  ['two\r\nlines', 'two\r\nlines'],
  ['a lone\rreturn', 'a lone\rreturn'],
  ['=HYPERLINK("http://x.example","click")', `'=HYPERLINK("http://x.example","click")`],
  ['+1', "'+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', "'\t=1+1"],
  ["'quoted", "''quoted"],
  ['＝1+1', "'＝1+1"],
  ['nul\0inside\u0007', 'nul\uFFFDinside\uFFFD'],
  ['', ''],
  ['廈門市 𠮷 🏙', '廈門市 𠮷 🏙'],
] as const

const moment = '2018-10-29T01:02:03.004Z'
const { source } = madeUpSource(
  (id) => [id - 1, texts[id]?.[0] ?? null, '2018-10-29', moment, id === 0, '["a","b"]'],
  texts.length + 1,
)

const start = () => startTestGateway({ exports: source })

it('A .csv has each text in one cell, and none that a spreadsheet program computes.', async () => {
  await using hub = await start()
  const response = await fetch(`${hub.gateway.url}/export/v1_readings.csv`)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  expect(response.headers.get('content-disposition')).toContain('filename="v1_readings.csv"')
  const text = await response.text()
  const [headings, ...rows]: string[][] = parse(text, { record_delimiter: '\r\n' })
  expect(headings).toEqual(['id', 'text', 'day', 'at', 'good', 'tags'])
  expect(rows.slice(0, -1).map(([, cell]) => cell)).toEqual(texts.map(([, shown]) => shown))
  expect(rows.at(0)).toEqual(['-1', 'plain', '2018-10-29', moment, 'true', '["a","b"]'])
  expect(rows.at(-1)?.[1]).toBe('')
})

it('A .csv starts with a byte order mark only if the client asks for one.', async () => {
  await using hub = await start()
  const bytesOf = async (query: string) =>
    new Uint8Array(
      await (await fetch(`${hub.gateway.url}/export/v1_readings.csv${query}`)).arrayBuffer(),
    ).slice(0, 3)
  expect(await bytesOf('?bom=true')).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  expect(await bytesOf('?bom=false')).toEqual(new TextEncoder().encode('id,'))
})

it('An .ndjson has every text exactly as it is stored, and lists as lists.', async () => {
  await using hub = await start()
  const response = await fetch(`${hub.gateway.url}/export/v1_readings.ndjson`)
  const lines = (await response.text()).trimEnd().split('\n')
  const rows = lines.map((line): Record<string, unknown> => JSON.parse(line))
  expect(rows.map(({ text }) => text)).toEqual([...texts.map(([text]) => text), null])
  expect(rows[0]).toEqual({
    id: -1,
    text: 'plain',
    day: '2018-10-29',
    at: moment,
    good: true,
    tags: ['a', 'b'],
  })
})

it('An .xlsx has numbers, truth values, days and moments of Asia/Shanghai as such.', async () => {
  await using hub = await start()
  const response = await fetch(`${hub.gateway.url}/export/v1_readings.xlsx`)
  const book = new exceljs.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const sheet = book.getWorksheet('v1_readings')
  expect(sheet?.rowCount).toBe(texts.length + 2)
  const cells = (row: number) =>
    [1, 2, 3, 4, 5].map((column) => sheet?.getRow(row).getCell(column).value)
  expect(cells(1)).toEqual(['id', 'text', 'day', 'at', 'good'])
  expect(cells(2)).toEqual([
    -1,
    'plain',
    new Date('2018-10-29T00:00:00Z'),
    new Date('2018-10-29T09:02:03.004Z'),
    true,
  ])
  expect(cells(8)[1]).toBe(`'=HYPERLINK("http://x.example","click")`)
  expect(cells(15)[1]).toBe('nul\uFFFDinside\uFFFD')
})
