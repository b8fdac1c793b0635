import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { expect, it } from 'vitest'
import { freshStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { Book, books, shelf } from './testing/subgraph.ts'
import { csvFile, importFile, testFolder } from './testing/tables.ts'

const headings = '外部編號,單位代碼,書號,書名,類別,頁數,可外借,購買日期,最後見到時間'
const start = () =>
  startSubgraph(shelf, freshStore('sqlite', undefined), { now: '2018-06-01T09:00:00+08:00' })

const workbook = async (fill: (book: exceljs.Workbook) => void): Promise<string> => {
  const file = join(testFolder(), 'table.xlsx')
  const book = new exceljs.Workbook()
  fill(book)
  await book.xlsx.writeFile(file)
  return file
}

const row = (id: string, unit: unknown = 'CITY-350200') => [
  id,
  unit,
  'X-1',
  'Sea',
  '小說',
  300,
  '是',
]

it('merged cells of units are filled down, with a note', async () => {
  const { store } = await start()
  const file = await workbook((book) => {
    const sheet = book.addWorksheet('表')
    sheet.addRow(headings.split(','))
    for (const [id, unit] of [['b1', 'CITY-350200'], ['b2'], ['b3'], ['b4', 'DEPT-EDU'], ['b5']])
      sheet.addRow(row(id ?? '', unit ?? null))
    sheet.mergeCells('B2:B4')
    sheet.mergeCells('B5:B6')
  })
  const { problems, notes } = await importFile(store, books, file)
  expect(problems).toEqual([])
  expect(notes).toEqual([
    'Row 3, unitId (單位代碼) = "CITY-350200": was empty up to row 4 and is taken from row 2, as in merged cells.',
    'Row 6, unitId (單位代碼) = "DEPT-EDU": was empty and is taken from row 5, as in merged cells.',
  ])
  const found = await store.read.find(Book, { order: { externalId: 'ASC' } })
  expect(found.map(({ unitId }) => unitId.slice(0, 4))).toEqual([
    'CITY',
    'CITY',
    'CITY',
    'DEPT',
    'DEPT',
  ])
})

it('the first visible sheet with the headings is read, and the others are named', async () => {
  const { store } = await start()
  const fill = (more: boolean) => (book: exceljs.Workbook) => {
    const hidden = book.addWorksheet('舊表', { state: 'hidden' })
    hidden.addRows([headings.split(','), row('old')])
    book.addWorksheet('封面').addRow(['2018年圖書'])
    book.addWorksheet('表').addRows([['2018年圖書'], [], headings.split(','), row('b1')])
    if (more) book.addWorksheet('表2').addRows([headings.split(','), row('b2')])
  }
  const { problems, notes, created } = await importFile(store, books, await workbook(fill(false)))
  expect({ problems, notes, created }).toEqual({
    problems: [],
    notes: ['Row 3: The sheet "封面" is not read.'],
    created: 1,
  })
  const both = await importFile(store, books, await workbook(fill(true)))
  expect(both.committed).toBe(false)
  expect(both.problems).toEqual([
    'Row 3: The sheet "表2" has records too, but one sheet is read. Put all rows into one sheet, or hide or remove the other.',
  ])
})

it('files separated by tabs or semicolons are read', async () => {
  const { store } = await start()
  const text = [headings.split(','), row('b1')].map((cells) => cells.join('\t')).join('\r\n')
  const file = join(testFolder(), 'unicode.csv')
  writeFileSync(file, Buffer.from(`\uFEFF${text}`, 'utf16le'))
  expect(await importFile(store, books, file)).toMatchObject({ created: 1, problems: [] })
  const semicolons = csvFile(headings.replaceAll(',', ';'), row('b2').join(';'))
  expect(await importFile(store, books, semicolons)).toMatchObject({ created: 1, problems: [] })
})
