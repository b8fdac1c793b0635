import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Locale } from '../../../schema/vocabulary/index.ts'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { Book, books, copies, Copy, lendable, shelf } from './testing/subgraph.ts'
import { importFile, csvFile, testFolder } from './testing/tables.ts'

const headings = '外部編號,單位代碼,書號,書名,類別,頁數,可外借,購買日期'
const good = 'b1,CITY-350200,X-1,Sea,小說,300,是,2018-05-02'
const other = 'b2,CITY-350200,X-2,Hills,POEMS,80,否,2018/5/3'
const counts = { read: 2, created: 2, changed: 0, same: 0, bad: 0, committed: true }

eachStore((stores) => {
  const begin = () => startSubgraph(shelf, stores.fresh(), { now: '2018-06-01T09:00:00+08:00' })

  it('an import creates records, and a repeated import changes only what differs', async () => {
    const { store } = await begin()
    expect(await importFile(store, books, csvFile(headings, good, other))).toMatchObject(counts)
    const found = await store.read.find(Book, { order: { isbn: 'ASC' } })
    expect(found).toMatchObject([
      { externalId: 'b1', title: 'Sea', genre: 'NOVEL', pages: 300, lendable: true },
      { externalId: 'b2', genre: 'POEMS', boughtOn: '2018-05-03', lendable: false, blurb: null },
    ])
    const again = await importFile(
      store,
      books,
      csvFile(headings, good.replace('300', '301'), other),
    )
    expect(again).toMatchObject({ created: 0, changed: 1, same: 1 })
    expect(await store.read.findOneBy(Book, { externalId: 'b1' })).toMatchObject({ pages: 301 })
    await expectConsistentStore(store, [lendable])
  })

  it('an import with an invalid row reports row, column, value and solution, and changes nothing', async () => {
    const { store } = await begin()
    const file = csvFile(
      headings,
      good,
      'b3,CITY-350200,X-3,,NOVEL,12,是,2018-02-30',
      'b4,CITY-999999,X-4,Title,短篇,many,maybe,2018-05-02',
      'b1,CITY-350200,X-5,Title,NOVEL,1,是,2018-07-01',
      'b6,CITY-350200,X-6,Title,NOVEL,-1,是,2018-05-01',
    )
    const report = await importFile(store, books, file)
    expect(report).toMatchObject({ read: 5, bad: 4, committed: false })
    expect(report.problems).toEqual([
      'Row 3, title (書名): is empty. Fill it in.',
      'Row 3, boughtOn (購買日期) = "2018-02-30": is not a day. Write it like 2018-05-02.',
      'Row 4, genre (類別) = "短篇": is none of: 小說 (NOVEL), 詩集 (POEMS). Use one of these.',
      'Row 4, pages (頁數) = "many": is not a whole number. Write digits only.',
      'Row 4, lendable (可外借) = "maybe": is neither “是” nor “否”. Write one of them.',
      'Row 4, unitId (單位代碼) = "CITY-999999": is not a unit. Write its code, e.g. CITY-350200.',
      'Row 5, externalId (外部編號) = "b1": is already in row 2, for the same unit. Remove one of the rows.',
      'Row 5, boughtOn (購買日期) = "2018-07-01": "boughtOn" 2018-07-01 lies in the future. Give the day it happened.',
      'Row 6, pages (頁數) = "-1": "pages" -1 is not a whole number from 0 to 2147483647.',
    ])
    expect(await store.read.count(Book)).toBe(0)
    const unknown = await importFile(
      store,
      books,
      csvFile(headings, good.replace('CITY-350200', 'X')),
      {
        locale: Locale.ZH_HANS,
      },
    )
    expect(unknown.problems).toEqual([
      '第 2 行「单位代码」 = "X": 没有此单位,请填写单位代码,例如 CITY-350200。',
    ])
    await expectConsistentStore(store, [lendable])
  })

  it('columns are accepted by their heading in each script', async () => {
    const { store } = await begin()
    const file = csvFile(headings, good.replace('2018-05-02', '2018-07-01'))
    const problems = async (locale: Locale) =>
      (await importFile(store, books, file, { locale })).problems
    expect(await problems(Locale.ZH_HANT)).toEqual([
      '第 2 行「購買日期」 = "2018-07-01": 「購買日期」2018-07-01 晚於今天,請填寫實際日期。',
    ])
    expect(await problems(Locale.ZH_HANS)).toEqual([
      '第 2 行「购买日期」 = "2018-07-01": “购买日期”2018-07-01 晚于今天,请填写实际日期。',
    ])
  })

  it('an import can skip invalid rows, and a dry run changes nothing', async () => {
    const { store } = await begin()
    const file = csvFile(headings, good, 'b3,CITY-350200,,Title,NOVEL,12,是,', other)
    const dry = await importFile(store, books, file, { dryRun: true, skipBad: true })
    expect(dry).toMatchObject({ created: 2, bad: 1, committed: false })
    expect(await store.read.count(Book)).toBe(0)
    const taken = await importFile(store, books, file, { skipBad: true })
    expect(taken).toMatchObject({ created: 2, bad: 1, committed: true })
    expect(await store.read.count(Book)).toBe(2)
  })

  it('a reference is found by external id, and refused if it does not exist', async () => {
    const { store } = await begin()
    await importFile(store, books, csvFile(headings, good))
    const file = csvFile('externalId,bookId,shelf', 'c1,b1,A1', 'c2,b9,A2')
    const report = await importFile(store, copies, file, { skipBad: true })
    expect(report).toMatchObject({ created: 1, bad: 1 })
    expect(report.problems).toEqual([
      'Row 3, bookId (書號編號) = "b9": is no record of the hub. Import that record first, or correct the id.',
    ])
    const [copy] = await store.read.find(Copy)
    expect(copy).toMatchObject({ unitId: 'CITY-350200', shelf: 'A1' })
  })

  it('an import reads GBK, and UTF-16 with its mark', async () => {
    const { store } = await begin()
    const folder = testFolder()
    const gbk = join(folder, 'gbk.csv')
    const start = 'externalId,unitId,isbn,title,genre,pages\nb1,CITY-350200,X-1,'
    const sea = Buffer.from([0xba, 0xa3, 0xd1, 0xf3])
    writeFileSync(gbk, Buffer.concat([Buffer.from(start), sea, Buffer.from(',NOVEL,300\n')]))
    const utf16 = join(folder, 'utf16.csv')
    writeFileSync(utf16, Buffer.from(`\uFEFF${start.replace('b1', 'b2')}海洋,NOVEL,3\n`, 'utf16le'))
    for (const file of [gbk, utf16])
      expect((await importFile(store, books, file)).problems).toEqual([])
    expect(await store.read.find(Book)).toMatchObject([{ title: '海洋' }, { title: '海洋' }])
  })

  it('an import reports a file that is not a table, or only in part', async () => {
    const { store } = await begin()
    const problemsOfFile = async (name: string, bytes: Buffer) => {
      const file = join(testFolder(), name)
      writeFileSync(file, bytes)
      const { problems, committed } = await importFile(store, books, file)
      return [...problems, committed]
    }
    const long = Buffer.from(`${headings}\n${`${good}\n`.repeat(2_000)}`)
    expect(await problemsOfFile('a.xlsx', Buffer.from('no zip'))).toEqual([
      'Row 1: the workbook cannot be read from here on. Save it again as .xlsx, or as CSV in UTF-8.',
      false,
    ])
    expect(await problemsOfFile('b.csv', Buffer.from(`${headings}\n${good}\n"b2,`))).toEqual([
      'Row 3: a quotation mark has no pair. Close it, or write it twice inside a quoted cell.',
      false,
    ])
    expect(await problemsOfFile('c.csv', Buffer.concat([long, Buffer.from([0xff])]))).toContain(
      'Row 1: the file is not UTF-8 text throughout. Save it again as CSV in UTF-8, or as .xlsx.',
    )
    expect(await problemsOfFile('d.csv', Buffer.from(`${headings}\n${good},more\n`))).toEqual([
      'Row 2 = "more": has no heading. Quote cells that contain commas, or remove it.',
      false,
    ])
    expect(await store.read.count(Book)).toBe(0)
  })

  it('an import refuses wrong headings', async () => {
    const { store } = await begin()
    const file = csvFile('外部編號,外部編號,單位代碼,書號,類別,頁數,colour', 'b1,b1,CITY-350200')
    const report = await importFile(store, books, file, { skipBad: true })
    expect(report).toMatchObject({ read: 0, committed: false })
    expect(report.problems).toEqual([
      'Row 1 = "外部編號": appears twice. Remove one column.',
      'Row 1, title (書名): the column is missing. Add it.',
    ])
    expect(report.notes).toEqual([
      'Row 1 = "colour": is not a heading of book, so this column is not read.',
    ])
  })
})
