import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { Book, Genre, shelf } from '../tables/testing/subgraph.ts'
import { Expectation, UnitNode, unitNode } from '../access/index.ts'
import { indicatorLabel, eachGroup, eachUnit, indicator, type Target } from './indicator.ts'
import { readValues } from './read-values.ts'
import { recountDerived } from './recount/recount-derived.ts'
import { TaskTopic } from './task-topic.ts'
import { rebuildDerived } from './track-derived.ts'

const lending = (name: string, target: Target) =>
  indicator(Book, {
    name,
    topic: 'shelf.books',
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

/** A province of 3 cities with 10 departments each: more roots than are read one by one. */
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
const author = { actor: 'test', now: new Date(now) }

interface Held {
  readonly unitId: string
  readonly genre: string
  readonly lendable: boolean
}

const isExpected = (index: number): boolean => index % 7 !== 0

/** Counts over plain lists what the totals must say of a root. */
const countPlainly = (
  { target }: Pick<(typeof asked)[number], 'target'>,
  root: string,
  books: readonly Held[],
) => {
  const among = units.filter(
    ({ path, kind }, index) =>
      path.includes(root === '' ? '/' : `/${root}/`) &&
      isExpected(index) &&
      (target.kind === 'SHARE' || (target.among?.kinds ?? [kind]).includes(kind)),
  )
  const good = (id: string): readonly Held[] =>
    books.filter(({ unitId, lendable }) => unitId === id && lendable)
  if (target.kind === 'EACH_GROUP') {
    const met = among.flatMap(({ id }) =>
      target.groups.filter((one) => good(id).some(({ genre }) => genre === one)),
    )
    return { numerator: met.length, denominator: among.length * target.groups.length }
  }
  const most = target.kind === 'EACH_UNIT' ? (target.most ?? Infinity) : 0
  const least = target.kind === 'EACH_UNIT' ? target.count : 0
  const met = among.filter(({ id }) => good(id).length >= least && good(id).length <= most)
  return { numerator: met.length, denominator: among.length }
}

eachStore((stores) => {
  it(
    'Totals of reached units equal a plain count for every root, after any writes',
    { timeout: 120_000 },
    async () => {
      const { store } = await startSubgraph({ ...shelf, indicators: asked }, stores.fresh(), {
        now,
      })
      await store.transaction(async (manager) => {
        await manager.insert(
          UnitNode,
          [{ id: 'P', kind: 'PROVINCE', path: '/P/' }, ...units].map(unitNode),
        )
        await manager.insert(TaskTopic, { topic: 'shelf.books', year: 2018, taskId: 't:11' })
        await manager.insert(
          Expectation,
          units.map(({ id }, index) => ({
            taskId: 't:11',
            unitId: id,
            counts: isExpected(index),
          })),
        )
        await rebuildDerived(manager, asked)
      })
      const books: Book[] = []
      const property = fc.asyncProperty(
        fc.array(book, { maxLength: 30 }),
        fc.array(fc.nat(), { maxLength: 10 }),
        async (added, changed) => {
          const created = await store.write(author, (tx) =>
            tx.createMany<Book>(
              Book,
              added.map(({ unit, ...rest }, index) => ({
                ...rest,
                id: `book-${books.length + index}`,
                unitId: unit.id,
                enteredAt: new Date(now),
                isbn: '1',
                title: 'T',
                pages: 1,
              })),
              { kind: 'book.registered' },
            ),
          )
          books.push(...created)
          for (const which of books.length === 0 ? [] : changed) {
            const index = which % books.length
            const one = books[index]
            const set = { lendable: !one?.lendable }
            const after = await store.write(author, (tx) =>
              one ? tx.change(one, { kind: 'book.corrected', set }) : Promise.resolve(undefined),
            )
            if (after) books[index] = after
          }
          const roots = ['', 'P', ...units.map(({ id }) => id)]
          const keys = asked.flatMap((one) =>
            roots.map((root) => ({ indicator: one, unitId: root || undefined, year: 2018 })),
          )
          expect(await readValues(store.read, keys)).toMatchObject(
            keys.map(({ indicator: one, unitId }) => countPlainly(one, unitId ?? '', books)),
          )
          expect(await recountDerived(store.read, asked)).toEqual([])
        },
      )
      await fc.assert(property, { numRuns: 6 })
    },
  )
})
