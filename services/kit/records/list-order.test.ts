import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import type { SubgraphUnderTest } from '../../../test/support/subgraph.ts'
import { begin, office } from './aggregation/testing/ask-letters.ts'
import type { Letter } from './aggregation/testing/letters.ts'
import { letter } from './aggregation/testing/stored-letters.ts'

/** Forty letters with ties and nulls in every field. */
const stored = Array.from({ length: 40 }, (_, index) =>
  letter({
    postcode: [null, '007', '7', 'A7'][index % 4] ?? null,
    subject: `Subject ${index % 3}`,
    postage: ([null, 'AIR', 'SURFACE'] as const)[index % 3] ?? null,
    registered: [null, true, false][index % 3] ?? null,
    grams: [null, 10, 9, -1, 100][index % 5] ?? null,
    writtenOn: `2018-11-0${(index % 4) + 1}`,
    postedAt: new Date(Date.UTC(2018, 10, 5, 0, 0, 0, (index * 7) % 10)),
    deliveredAt: index % 3 === 0 ? null : new Date(Date.UTC(2018, 10, 6, (index * 5) % 4)),
  }),
)

const comparable = (value: unknown): number | string | null => {
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

/** Compares letters by a property: nulls last, whichever the direction. */
const compareBy = (property: keyof Letter, descending: boolean) => (a: Letter, b: Letter) => {
  const [x, y] = [comparable(a[property]), comparable(b[property])]
  if (x === y) return 0
  if (x === null || y === null) return x === null ? 1 : -1
  return x < y === descending ? 1 : -1
}

const orders: Readonly<Record<string, ReturnType<typeof compareBy>>> = {
  POSTCODE: compareBy('postcode', false),
  SUBJECT: compareBy('subject', false),
  POSTAGE: compareBy('postage', false),
  REGISTERED: compareBy('registered', false),
  GRAMS: compareBy('grams', false),
  GRAMS_DESC: compareBy('grams', true),
  WRITTEN_ON: compareBy('writtenOn', false),
  WRITTEN_ON_DESC: compareBy('writtenOn', true),
  POSTED_AT: compareBy('postedAt', false),
  POSTED_AT_DESC: compareBy('postedAt', true),
  DELIVERED_AT: compareBy('deliveredAt', false),
  DELIVERED_AT_DESC: compareBy('deliveredAt', true),
}

/** The ids of all pages of seven. */
const pagesBy = async (hub: SubgraphUnderTest, order: readonly string[]): Promise<string[]> => {
  const ids: string[] = []
  for (let after: string | null = null; ;) {
    const page: Page = (
      await hub.unit<{ post: { letters: Page } }>(
        'PROV-350000',
        `{ post { letters(first: 7, after: ${JSON.stringify(after)}, orderBy: [${order.join(', ')}]) {
          nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        office,
      )
    ).post.letters
    ids.push(...page.nodes.map(({ id }) => id))
    if (!page.pageInfo.hasNextPage) return ids
    after = page.pageInfo.endCursor
  }
}

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

eachStore((stores) => {
  it('Pages of a list in any order have all records once, sorted, with those without a value last.', async () => {
    const hub = await begin(stores, stored)
    const names = Object.keys(orders)
    for (const [index, first] of names.entries()) {
      const second = names[(index * 5 + 3) % names.length] ?? first
      const compare = (a: Letter, b: Letter) =>
        orders[first]?.(a, b) || orders[second]?.(a, b) || (a.id < b.id ? -1 : 1)
      expect([first, second, await pagesBy(hub, [first, second])]).toEqual([
        first,
        second,
        stored.toSorted(compare).map(({ id }) => id),
      ])
    }
  })

  it('A field that an order repeats orders by its first direction.', async () => {
    const hub = await begin(stores, stored)
    expect(await pagesBy(hub, ['GRAMS_DESC', 'GRAMS', 'GRAMS_DESC'])).toEqual(
      await pagesBy(hub, ['GRAMS_DESC']),
    )
  })
})
