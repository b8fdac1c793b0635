import { expect, it, vi } from 'vitest'
import { eachStore } from '../../../../test/support/stores.ts'
import { someone } from '../../../../test/support/subgraph.ts'
import { publicViewer, type Viewer } from '../../identity/index.ts'
import { aggregate, begin, heavy, office } from './testing/ask-letters.ts'
import { letter } from './testing/stored-letters.ts'

eachStore((stores) => {
  it('Who has no right to letters that are not public counts none of them, and is told.', async () => {
    const hub = await begin(stores, [
      letter({ deliveredAt: new Date('2018-11-04T01:00:00Z') }),
      letter(),
      letter({ unitId: 'DEPT-DRC' }),
    ])
    const seen = (viewer: Viewer) =>
      aggregate(hub, 'total { count } groups(by: [UNIT]) { count } limitedByRights', { viewer })
    expect([
      await seen(publicViewer),
      await seen(someone('reporter', 'CITY-350200')),
      await seen(office),
    ]).toEqual([
      { total: { count: 1 }, groups: [{ count: 1 }], limitedByRights: true },
      { total: { count: 2 }, groups: [{ count: 2 }], limitedByRights: true },
      { total: { count: 3 }, groups: [{ count: 2 }, { count: 1 }], limitedByRights: false },
    ])
  })

  it('Personal fields group, order and measure nothing.', async () => {
    const hub = await begin(stores, [])
    await expect(aggregate(hub, 'groups(by: [WRITER]) { count }')).rejects.toThrow(
      'Value "WRITER" does not exist in "LetterDimension" enum.',
    )
    await expect(
      hub.unit('PROV-350000', '{ post { letters(orderBy: [WRITER]) { totalCount } } }'),
    ).rejects.toThrow('Value "WRITER" does not exist in "LetterOrder" enum.')
  })

  it('Impossible questions are refused with what to do about them.', async () => {
    const hub = await begin(
      stores,
      Array.from({ length: 1_001 }, (_, index) => letter({ postcode: String(index) })),
    )
    const message = (selection: string) =>
      aggregate(hub, selection).then(
        () => 'answered',
        (error: Error) => error.message,
      )
    expect([
      await message('groups(by: []) { count }'),
      await message('groups(by: [CITY, CITY]) { count }'),
      await message('groups(by: [CITY, UNIT, GRAMS]) { count }'),
      await message('groups(by: [CITY], first: 0) { count }'),
      await message('total { grams { percentile(percent: 101) } }'),
      await message('groups(by: [POSTCODE]) { count }'),
      await message('groups(by: [POSTCODE], first: 1000) { count }'),
      await message(
        `total { ${Array.from({ length: 41 }, (_, n) => `c${n}: count(where: { grams: ${n} })`).join(' ')} }`,
      ),
    ]).toEqual([
      '"by" must have one or two different dimensions, e.g. [CITY].',
      '"by" must have one or two different dimensions, e.g. [CITY].',
      '"by" must have one or two different dimensions, e.g. [CITY].',
      '"first" must be from 1 to 1000, not 0.',
      '"percent" is 101; give a whole number from 0 to 100, e.g. 90.',
      'The operation has 1001 groups or more in one aggregate; at most 1000 are allowed. Select fewer records with "where", group by something coarser, or give "first".',
      'answered',
      'The operation has 41 filtered counts and statistics in one aggregate; at most 40 are allowed. Ask for them in several operations.',
    ])
  })

  it('A hundred thousand letters are counted and ranked in their groups.', async () => {
    const size = 100_000
    const hub = await begin(
      stores,
      Array.from({ length: size }, (_, index) =>
        // 7 is prime to the size, so that the values are a permutation.
        letter({ grams: (index * 7) % size, postage: index % 4 === 0 ? 'AIR' : 'SURFACE' }),
      ),
    )
    expect(
      await aggregate(
        hub,
        'total { count grams { sum median p90: percentile(percent: 90) } } groups(by: [POSTAGE]) { keys { value } count }',
      ),
    ).toEqual({
      total: { count: size, grams: { sum: 4_999_950_000, median: 49_999.5, p90: 89_999.1 } },
      groups: [
        { keys: [{ value: 'AIR' }], count: 25_000 },
        { keys: [{ value: 'SURFACE' }], count: 75_000 },
      ],
    })
  })

  it('One statement reads all groups with all their figures, also those that fragments select.', async () => {
    const hub = await begin(stores, heavy([1, 2]))
    const logged = vi.spyOn(hub.store.read.connection.logger, 'logQuery')
    const answer = await aggregate(
      hub,
      `groups(by: [CITY, POSTED_AT]) {
        light: count(where: { grams: 1 })
        ... on LetterGroup { all: count grams { ... on Statistics { median } } }
        ... @skip(if: true) { none: count(where: { grams: 3 }) }
      }`,
    )
    expect(answer).toEqual({ groups: [{ light: 1, all: 2, grams: { median: 1.5 } }] })
    const statements = logged.mock.calls.filter(([sql]) => /\bletter\b/.test(sql))
    logged.mockRestore()
    expect(statements).toHaveLength(1)
    expect(String(statements)).not.toContain('counted1_')
  })
})
