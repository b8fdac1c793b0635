import { expect, it } from 'vitest'
import {
  recountDifferences,
  expectConsistentStore,
} from '../../../../test/support/counter-check.ts'
import { eachStore } from '../../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../../test/support/subgraph.ts'
import { lendable, shelf } from '../../tables/testing/subgraph.ts'
import { IndicatorCounter, sumDeltas, withoutGroup } from '../counter.ts'
import type { CounterDelta } from '../counter.ts'
import { IndicatorFailure } from '../failure.ts'
import { indicatorLabel, indicator, share } from '../indicator.ts'
import { Book } from '../../tables/testing/subgraph.ts'
import { repair } from './repair.ts'

const officer = someone('reporter', 'CITY-350200')
const now = '2018-06-01T09:00:00+08:00'
const act = { actor: 'hub recount', now: new Date(now) }

eachStore((stores) => {
  const begin = async () => {
    const library = await startSubgraph(shelf, stores.fresh(), { now })
    const register = (isbn: string, lendable: boolean, genre: string) =>
      library.act(
        officer,
        'registerBook',
        { unitId: 'CITY-350200', isbn, title: isbn, genre, pages: 3, lendable },
        '{ book { id } }',
      )
    await register('1', true, 'NOVEL')
    await register('2', false, 'NOVEL')
    await register('3', true, 'POEMS')
    return library.store
  }

  it('a recount finds no difference after plain writes', async () => {
    expect(await recountDifferences(await begin(), [lendable])).toEqual([])
  })

  it('a recount finds an altered counter and an altered failure, and a repair corrects both', async () => {
    const store = await begin()
    await store.transaction(async (manager) => {
      await manager.update(IndicatorCounter, { indicator: 'lendableBooks' }, { numerator: 9 })
      await manager.update(IndicatorFailure, { indicator: 'lendableBooks' }, { recordId: 'zz' })
    })
    expect(await recountDifferences(store, [lendable])).toEqual([
      'lendableBooks CITY-350200 2018 (counter): stored 9 of 3, counted 2 of 3',
      expect.stringMatching(/\(failure\): stored missing, counted fails$/),
      'lendableBooks CITY-350200 2018 zz (failure): stored fails, counted none',
    ])
    const head = await store.log.head()
    await repair(store, act, [lendable], () => undefined)
    await expectConsistentStore(store, [lendable])
    // The log was right, so the repair logs nothing.
    expect(await store.log.head()).toBe(head)
  })

  it('a repair logs the new counts of a changed indicator, by group', async () => {
    const store = await begin()
    const byGenre = indicator(Book, {
      name: 'lendableBooks',
      topic: 'shelf.books',
      label: indicatorLabel('Books', '圖書'),
      target: share.atLeast(1),
      countedOn: () => '2018-01-01',
      group: ({ genre }) => genre,
      counts: ({ isbn }) => isbn !== '1',
      meets: () => true,
    })
    expect(await recountDifferences(store, [byGenre])).toHaveLength(16)
    await repair(store, act, [byGenre], () => undefined)
    await expectConsistentStore(store, [byGenre])
    const rows = await store.log.read(0, 100)
    expect(rows.at(-1)).toMatchObject({ kind: 'counters.recounted', actor: 'hub recount' })
    const logged = rows.flatMap(({ counters }) => JSON.parse(counters) as CounterDelta[])
    const whole = sumDeltas(logged.map(withoutGroup))
    expect(whole).toMatchObject([{ numerator: 2, denominator: 2, unitId: 'CITY-350200' }])
    expect(sumDeltas(logged).filter(({ group }) => group)).toMatchObject([
      { group: 'NOVEL', numerator: 1, denominator: 1 },
      { group: 'POEMS', numerator: 1, denominator: 1 },
    ])
  })

  it('a recount reads several pages, and a repair without differences changes nothing', async () => {
    const store = await begin()
    await store.write(act, (tx) =>
      tx.createMany(
        Book,
        Array.from({ length: 2_345 }, (_, no) => ({
          id: `book-${no}`,
          unitId: no % 2 ? 'CITY-350200' : 'DEPT-EDU',
          enteredAt: act.now,
          isbn: String(no),
          title: 'T',
          genre: 'NOVEL' as const,
          pages: 1,
          lendable: no % 3 === 0,
        })),
        { kind: 'book.registered' },
      ),
    )
    const head = await store.log.head()
    await repair(store, act, [lendable], ({ differences }) => expect(differences).toEqual([]))
    expect(await store.log.head()).toBe(head)
    await expectConsistentStore(store, [lendable])
  })
})
