import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../test/support/subgraph.ts'
import { books, lendable, shelf } from './testing/subgraph.ts'
import { importFile, csvFile } from './testing/tables.ts'

const headings = 'externalId,unitId,isbn,title,genre,pages,lendable'
const reporter = someone('reporter', 'CITY-350200')

eachStore((stores) => {
  it('a record that a file and a person correct at once is counted once', async () => {
    const hub = await startSubgraph(shelf, stores.fresh(), { now: '2018-06-01T09:00:00+08:00' })
    const { store } = hub
    const file = (isLendable: boolean): string =>
      csvFile(headings, `b1,CITY-350200,1,Rules,NOVEL,7,${isLendable ? '是' : '否'}`)
    await importFile(store, books, file(false))
    const [book] = await store.read.find(books.entity)
    for (let round = 0; round < 10; round += 1) {
      const isLendable = round % 2 === 0
      const mended = { bookId: book?.id, lendable: isLendable }
      const [report] = await Promise.all([
        importFile(store, books, file(isLendable)),
        hub.act(reporter, 'correctBook', mended, '{ book { id } }'),
      ])
      expect(report).toMatchObject({ committed: true, bad: 0 })
    }
    await expectConsistentStore(store, [lendable])
  })
  it('only one of several concurrent records with the same external id is entered', async () => {
    const hub = await startSubgraph(shelf, stores.fresh(), { now: '2018-06-01T09:00:00+08:00' })
    const book = {
      unitId: 'CITY-350200',
      isbn: '1',
      title: 'Rules',
      genre: 'NOVEL',
      pages: 7,
      lendable: true,
    }
    for (let round = 0; round < 6; round += 1) {
      const input = { ...book, externalId: `b${round}` }
      const selection = '{ book { id } errors { ... on InvalidInput { field } } }'
      const payloads = await Promise.all(
        [0, 1, 2].map(() =>
          hub.act<{ readonly book: object | null; readonly errors: readonly object[] }>(
            reporter,
            'registerBook',
            input,
            selection,
          ),
        ),
      )
      expect(payloads.filter((one) => one.book !== null)).toHaveLength(1)
      const refused = payloads.flatMap(({ errors }) => errors)
      expect(refused).toEqual([{ field: 'externalId' }, { field: 'externalId' }])
    }
    await expectConsistentStore(hub.store, [lendable])
  })
})
