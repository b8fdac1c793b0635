import { join } from 'node:path'
import exceljs from 'exceljs'
import { expect, it } from 'vitest'
import { Locale } from '../../../schema/vocabulary/index.ts'
import { freshStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { unitFinder } from './find-units.ts'
import { Book, books, shelf } from './testing/subgraph.ts'
import { csvFile, importFile, testFolder } from './testing/tables.ts'

const headings = '外部編號,單位代碼,書號,書名,類別,頁數,可外借,購買日期,最後見到時間'
const start = () =>
  startSubgraph(shelf, freshStore('sqlite', undefined), { now: '2018-06-01T09:00:00+08:00' })

/** Imports rows below the usual headings; each gets an id and a unit. */
const importRows = async (...rows: readonly string[]) => {
  const { store } = await start()
  const lines = rows.map((row, index) => `b${index + 1},CITY-350200,${row}`)
  const report = await importFile(store, books, csvFile(headings, ...lines), { skipBad: true })
  const found = await store.read.find(Book, { order: { externalId: 'ASC' } })
  return { ...report, found }
}

const workbook = async (fill: (book: exceljs.Workbook) => void): Promise<string> => {
  const file = join(testFolder(), 'table.xlsx')
  const book = new exceljs.Workbook()
  fill(book)
  await book.xlsx.writeFile(file)
  return file
}

it('cells are read in the forms that people and spreadsheets write', async () => {
  const { problems, found } = await importRows(
    'X-1,Sea,小说,"1,234",√,2018/1/3,2018/1/3 9:30',
    'X-2,Sea,novel,１２,×,2018年1月3日,2018年1月3日 9时30分',
    'X-3,Sea, 小說 ,300.0,有,43103,43103.395833333336',
    'X-4,Sea,小說,300,无,２０１８－１－３,２０１８/１/３ ９：３０',
    'X-5,Sea,小說,300,TRUE,2018-1-3 0:00,2018-01-03T01:30:00Z',
  )
  expect(problems).toEqual([])
  expect(found.map(({ pages }) => pages)).toEqual([1234, 12, 300, 300, 300])
  expect(found.map((one) => one.lendable)).toEqual([true, false, true, false, true])
  for (const { genre, boughtOn, seenAt } of found)
    expect([genre, boughtOn, seenAt?.toISOString()]).toEqual([
      'NOVEL',
      '2018-01-03',
      '2018-01-03T01:30:00.000Z',
    ])
})

it('cells that a spreadsheet surely damaged are refused with the cause', async () => {
  const { problems, found } = await importRows(
    '2.0E+15,Sea,小說,300,是,,',
    '35020019900101000,Sea,小說,300,是,,',
    'X-3,#N/A,小說,300,是,,',
    'X-4,Sea,小說,#REF!,是,,',
    'X-5,Sea,小說,300,是,########,',
    'X-6,Err:502,小說,300,是,,',
  )
  const rounded =
    'is a number that the spreadsheet rounded: it keeps 15 digits. Format the column as text, and enter the number again from its source.'
  const formula = 'is the error of a formula. Correct the formula, or enter the value itself.'
  expect(problems).toEqual([
    `Row 2, isbn (書號) = "2.0E+15": ${rounded}`,
    `Row 3, isbn (書號) = "35020019900101000": ${rounded}`,
    `Row 4, title (書名) = "#N/A": ${formula}`,
    `Row 5, pages (頁數) = "#REF!": ${formula}`,
    'Row 6, boughtOn (購買日期) = "########": shows only signs, since its column was too narrow when the file was saved. Widen the column and save again.',
    `Row 7, title (書名) = "Err:502": ${formula}`,
  ])
  expect(found).toEqual([])
})

it('numbers and errors of a workbook are read as they are, and refused when they lost digits', async () => {
  const { store } = await start()
  const file = await workbook((book) => {
    const sheet = book.addWorksheet('表')
    sheet.addRow(headings.split(','))
    sheet.addRow(['b1', 'CITY-350200', 350200, 2018, '小說', 300, true, new Date('2018-01-03')])
    sheet.addRow([
      'b2',
      'CITY-350200',
      Number('35020019900101001'),
      'Sea',
      '小說',
      300,
      '是',
      43103,
    ])
    sheet.addRow(['b3', 'CITY-350200', '35020019900101000', 'Sea', '小說', 300, '是'])
    sheet.addRow(['b4', 'CITY-350200', 'X', { formula: 'A1', result: { error: '#REF!' } }])
  })
  const report = await importFile(store, books, file, { skipBad: true })
  expect(report.problems).toMatchObject([
    expect.stringMatching(/^Row 3, isbn .* = "3.5020019900101E\+16": is a number/),
    expect.stringMatching(/^Row 5, title .* = "#VALUE!": is the error of a formula/),
    'Row 5, genre (類別): is empty. Fill it in.',
    'Row 5, pages (頁數): is empty. Fill it in.',
  ])
  expect(await store.read.find(Book, { order: { externalId: 'ASC' } })).toMatchObject([
    { isbn: '350200', title: '2018', lendable: true, boughtOn: '2018-01-03' },
    { isbn: '35020019900101000' },
  ])
})

it('units are found by id, code and name, whatever the script and case', async () => {
  const { store } = await start()
  const units = [
    { id: 'CITY-350200', names: ['廈門市', '厦门市', 'Xiamen'] },
    { id: 'CITY-350100', names: ['福州市', '鼓樓'] },
    { id: 'CNTY-350102', names: ['鼓樓'] },
  ]
  const names = [
    '廈門市',
    '厦门市',
    '350200',
    'city-350200',
    ' 厦 门 市 ',
    'xiamen',
    'CITY－350200',
  ]
  const lines = names.map((name, index) => `b${index},${name},X-1,Sea,小說,300,是,,`)
  const file = csvFile(headings, ...lines, 'b9,鼓楼,X-1,Sea,小說,300,是,,')
  const findUnits = unitFinder(units)
  const report = await importFile(store, books, file, { skipBad: true, findUnits })
  expect(report.problems).toEqual([
    'Row 9, unitId (單位代碼) = "鼓楼": is the name of several units. Write the code of one: CITY-350100, CNTY-350102.',
  ])
  const found = await store.read.find(Book)
  expect(found.map(({ unitId }) => unitId)).toEqual(names.map(() => 'CITY-350200'))
})

it('titles above the headings, blank rows and extra columns are passed over, and rows keep their numbers', async () => {
  const { store } = await start()
  const file = csvFile(
    '2018年1月圖書一覽,,,,,,,,,',
    '填報單位:廈門市,,,,,,,,,',
    `序號,${headings.replace('書名', ' 书 名 ').replace('頁數', '頁數（必填）')},備註`,
    '1,b1,CITY-350200,X-1,Sea,小說,300,是,2018-01-03,,已核',
    '',
    ',,,,,,,,,,',
    '2,b2,CITY-350200,X-2,Sea,小說,many,是,2018-01-03,,',
  )
  const report = await importFile(store, books, file, { skipBad: true, locale: Locale.ZH_HANS })
  expect(report).toMatchObject({ read: 2, created: 1, bad: 1 })
  expect(report.problems).toEqual(['第 7 行「页数」 = "many": 不是整数,请只填数字。'])
  expect(report.notes).toEqual([
    '第 3 行 = "序號": 不是图书的表头,此列不读取。',
    '第 3 行 = "備註": 不是图书的表头,此列不读取。',
  ])
})
