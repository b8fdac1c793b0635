import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../test/support/subgraph.ts'
import { exportRows } from './export-records.ts'
import { writeSheet } from './sheet/index.ts'
import { Book, books, shelf } from './testing/subgraph.ts'
import { csvFile, importFile, testFolder } from './testing/tables.ts'

const headings = '外部編號,單位代碼,書號,書名,類別,頁數,可外借,購買日期,最後見到時間'
const good = 'b1,CITY-350200,X-1,Sea,小說,300,是,2018-05-02,2018-05-02 09:30'
const reporter = someone('reporter', 'CITY-350200')

eachStore((stores) => {
  const start = () => startSubgraph(shelf, stores.fresh(), { now: '2018-06-01T09:00:00+08:00' })

  it('days and moments outside of 1992 to 2099 are refused by their row, and by a mutation', async () => {
    const hub = await start()
    const file = csvFile(
      headings,
      good,
      'b2,CITY-350200,X-1,Sea,小說,300,是,0018-05-02,',
      'b3,CITY-350200,X-1,Sea,小說,300,是,,0018-06-01 09:30',
      'b4,CITY-350200,X-1,Sea,小說,300,是,,9999-12-31 23:59',
      'b5,CITY-350200,X-1,Sea,小說,300,是,,09:30',
    )
    const { problems, created } = await importFile(hub.store, books, file, { skipBad: true })
    expect(created).toBe(1)
    expect(problems).toEqual([
      'Row 3, boughtOn (購買日期) = "0018-05-02": "boughtOn" 0018-05-02 is not a day from 1992 to 2099. Give it as YYYY-MM-DD.',
      'Row 4, seenAt (最後見到時間) = "0018-06-01 09:30": "seenAt" 0018-06-01 09:30 is not a moment from 1992 to 2099. Give the day and the time, with a year of four digits.',
      'Row 5, seenAt (最後見到時間) = "9999-12-31 23:59": "seenAt" 9999-12-31 23:59 is not a moment from 1992 to 2099. Give the day and the time, with a year of four digits.',
      'Row 6, seenAt (最後見到時間) = "09:30": is not a moment. Write it like 2018-05-02 09:30, in Beijing time.',
    ])
    const book = { unitId: 'CITY-350200', isbn: 'X', title: 'Sea', genre: 'NOVEL', pages: 3 }
    for (const input of [{ boughtOn: '0018-05-02' }, { seenAt: '0018-06-01T09:30:00Z' }])
      expect(
        await hub.refusals(
          reporter,
          'registerBook',
          { ...book, lendable: true, ...input },
          '... on InvalidInput { field }',
        ),
      ).toMatchObject([{ __typename: 'InvalidInput', field: Object.keys(input)[0] }])
  })

  it('an invalid moment in the database does not stop exports, lists and corrections, and the export names it', async () => {
    const hub = await start()
    await importFile(hub.store, books, csvFile(headings, good, good.replace('b1', 'b2')))
    const bad = await hub.store.read.findOneByOrFail(Book, { externalId: 'b2' })
    await hub.store.transaction((manager) =>
      manager.update(Book, { id: bad.id }, { seenAt: new Date('0018-06-01T01:30:00Z') }),
    )
    const file = join(testFolder(), 'books.csv')
    const named: string[] = []
    const rows = exportRows(hub.store.read, books, undefined, ({ externalId }, { field }) =>
      named.push(`${externalId} ${field}`),
    )
    await writeSheet(file, '圖書', rows)
    expect(named).toEqual(['b2 seenAt'])
    // MariaDB's driver makes no date of such a moment, so its cell is empty there.
    expect(readFileSync(file, 'utf8')).toMatch(/^b2,CITY-350200,X-1,.*(,0018-06-01 09:30|,),300,/m)
    const again = await importFile(hub.store, books, file, { skipBad: true })
    expect(again).toMatchObject({ same: 1, bad: 1 })
    expect(again.problems).toEqual([expect.stringContaining('seenAt (最後見到時間)')])
    const { books: listed } = await hub.unit<{ books: { books: { nodes: object[] } } }>(
      'CITY-350200',
      '{ books { books { nodes { externalId } } } }',
      reporter,
    )
    expect(listed.books.nodes).toHaveLength(2)
    const corrected = await hub.act<{ errors: object[] }>(
      reporter,
      'correctBook',
      { bookId: bad.id, seenAt: '2018-05-31T01:30:00Z' },
      '{ errors { __typename } }',
    )
    expect(corrected.errors).toEqual([])
  })
})
