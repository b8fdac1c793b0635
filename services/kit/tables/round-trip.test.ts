import { join } from 'node:path'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { enterRecords, lockedDueRules } from '../records/index.ts'
import { openSheet } from './sheet/index.ts'
import { Book, books, copies, lendable, shelf } from './testing/subgraph.ts'
import { importFile, exportFile, testFolder } from './testing/tables.ts'

// All characters but control characters, which tables cannot have.
const written = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/\p{Cc}/gu, ' '))
const problems = fc
  .oneof(
    written,
    fc.constantFrom('=1+1', "'=x", '@home', '-5', '"a", b', 'a\nb', '[1]', '是；否', ' x '),
  )
  .filter((text) => text.trim() !== '')
const noon = Date.UTC(2018, 4, 2, 4)
const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of)

const book = fc.record({
  unitId: fc.constantFrom('CITY-350200', 'DEPT-EDU'),
  isbn: problems,
  title: problems,
  blurb: orNull(problems),
  genre: fc.constantFrom('NOVEL', 'POEMS'),
  boughtOn: orNull(fc.constantFrom('1999-12-31', '2018-02-28')),
  seenAt: orNull(fc.integer({ min: 0, max: 9_000_000 }).map((ms) => new Date(noon - ms))),
  pages: fc.nat(),
  lendable: fc.boolean(),
  bound: orNull(fc.boolean()),
  subjects: orNull(fc.array(problems, { maxLength: 3 })),
  url: orNull(fc.webUrl()),
})

const rowsOf = async (file: string) => {
  const { headings, rowGroups } = await openSheet(file)
  const all: string[] = []
  for await (const rows of rowGroups)
    all.push(...rows.map(({ cells }) => JSON.stringify([...cells])))
  return [headings.join(), ...all.toSorted()]
}

eachStore((stores) => {
  it.each(['csv', 'xlsx'])(
    'writes a .%s that imports unchanged, here and elsewhere',
    async (ending) => {
      const now = '2018-06-01T09:00:00+08:00'
      const { store } = await startSubgraph(shelf, stores.fresh(), { now })
      const given = fc.sample(book, { numRuns: 60, seed: 42 })
      const act = { actor: 'test', now: new Date(now) }
      const entered = await store.write(act, async (tx) => {
        const rows = given.map((one) => ({ ...one, id: uuid(), enteredAt: act.now }))
        const dueRules = await lockedDueRules(tx)
        const those = await enterRecords(tx, books, rows, dueRules)
        const copyOf = ({ id, unitId }: { id: string; unitId?: string | null }) => ({
          id: uuid(),
          unitId,
          enteredAt: act.now,
          bookId: id,
          shelf: 'A1',
        })
        await enterRecords(tx, copies, those.map(copyOf), dueRules)
        return those.length
      })
      const folder = testFolder()
      const file = (name: string): string => join(folder, `${name}.${ending}`)
      await exportFile(store, books, file('books'))
      await exportFile(store, copies, file('copies'))
      const none = { created: 0, changed: 0, same: entered, problems: [] }
      expect(await importFile(store, books, file('books'))).toMatchObject(none)
      expect(await importFile(store, copies, file('copies'))).toMatchObject(none)

      const elsewhere = await startSubgraph(shelf, stores.fresh(), { now })
      const all = { created: entered, changed: 0, same: 0, problems: [] }
      expect(await importFile(elsewhere.store, books, file('books'))).toMatchObject(all)
      expect(await importFile(elsewhere.store, copies, file('copies'))).toMatchObject(all)
      await exportFile(elsewhere.store, books, file('books-again'))
      await exportFile(elsewhere.store, copies, file('copies-again'))
      expect(await rowsOf(file('books-again'))).toEqual(await rowsOf(file('books')))
      expect(await rowsOf(file('copies-again'))).toEqual(await rowsOf(file('copies')))
      const titles = async (from: typeof store) =>
        (await from.read.find(Book))
          .map(({ title, blurb, subjects }) => JSON.stringify({ title, blurb, subjects }))
          .toSorted()
      expect(await titles(elsewhere.store)).toEqual(await titles(store))
      await expectConsistentStore(elsewhere.store, [lendable])
    },
  )
})
