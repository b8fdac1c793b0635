import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { Book, Genre, shelf } from '../tables/testing/subgraph.ts'
import { Expectation, UnitNode } from '../access/index.ts'
import { indicatorLabel, eachGroup, eachUnit, indicator, type Target } from './indicator.ts'
import { readValues } from './read-values.ts'

const lending = (name: string, target: Target) =>
  indicator(Book, {
    name,
    task: 11,
    label: indicatorLabel('Books', '圖書'),
    target,
    countedOn: () => '2018-01-01',
    counts: () => true,
    meets: (book) => book.lendable,
    ...(target.kind === 'EACH_GROUP' ? { group: ({ genre }: Book) => genre } : {}),
  })

const asked = [
  lending('eachHasOne', eachUnit.atLeast(1)),
  lending('eachHasAFew', eachUnit.between(1, 2)),
  lending('eachOfDepartments', eachUnit.atLeast(1, ['DEPARTMENT'])),
  lending('eachGenre', eachGroup.of(Object.values(Genre))),
]

/** A province of 3 cities with 10 departments each: more roots than are joined in SQL. */
const units = [0, 1, 2].flatMap((city) => [
  { id: `C${city}`, kind: 'CITY', path: `/P/C${city}/` },
  ...Array.from({ length: 10 }, (_, no) => ({
    id: `C${city}D${no}`,
    kind: 'DEPARTMENT',
    path: `/P/C${city}/C${city}D${no}/`,
  })),
])

const book = fc.record({
  unit: fc.constantFrom(...units),
  genre: fc.constantFrom('NOVEL' as const, 'POEMS' as const),
  lendable: fc.boolean(),
})

const now = '2018-06-01T09:00:00+08:00'

eachStore((stores) => {
  it(
    'values of many units at once equal the values of single units',
    { timeout: 120_000 },
    async () => {
      const { store } = await startSubgraph({ ...shelf, indicators: asked }, stores.fresh(), {
        now,
      })
      await store.transaction(async (manager) => {
        await manager.insert(UnitNode, [{ id: 'P', kind: 'PROVINCE', path: '/P/' }, ...units])
        await manager.insert(
          Expectation,
          units.map(({ id }, no) => ({
            taskId: 't:11',
            unitId: id,
            taskNumber: 11,
            year: 2018,
            counts: no % 7 !== 0,
          })),
        )
      })
      let no = 0
      const property = fc.asyncProperty(fc.array(book, { maxLength: 30 }), async (books) => {
        await store.write({ actor: 'test', now: new Date(now) }, (tx) =>
          tx.createMany(
            Book,
            books.map(({ unit, ...rest }) => ({
              ...rest,
              id: `book-${(no += 1)}`,
              unitId: unit.id,
              enteredAt: new Date(now),
              isbn: '1',
              title: 'T',
              pages: 1,
            })),
            { kind: 'book.registered' },
          ),
        )
        const roots = [undefined, 'P', ...units.map(({ id }) => id)]
        const wanted = asked.flatMap((one) =>
          roots.map((unitId) => ({ indicator: one, unitId, year: 2018 })),
        )
        const alone = []
        for (const want of wanted) alone.push(...(await readValues(store.read, [want])))
        expect(await readValues(store.read, wanted)).toEqual(alone)
      })
      await fc.assert(property, { numRuns: 4 })
    },
  )
})
