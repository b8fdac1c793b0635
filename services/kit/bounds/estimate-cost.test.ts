import { buildSchema, Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { estimateCost, fragmentsOf } from './index.ts'

const schema = buildSchema(`
  directive @listSize(assumedSize: Int) on FIELD_DEFINITION
  type Query { units(first: Int, last: Int): Units! unit: Unit! all: [Unit!]! table: Table! }
  type Units { nodes: [Unit!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Unit { id: ID! parent: Unit units(first: Int): Units! }
  type Table { rows: [Unit!]! @listSize(assumedSize: 200) }
`)

const costOf = (query: string, variables = {}): number => {
  const document = parse(query)
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('There is no operation.')
  const fragments = fragmentsOf(document)
  return estimateCost({ schema, operation, fragments, variables, maximum: 1_000 })
}

describe('the cost of an operation', () => {
  it.each([
    ['counts a field once', '{ unit { id } }', 2],
    ['counts the items of a page', '{ units(first: 10) { nodes { id } } }', 30],
    ['counts the default size of a page', '{ units { nodes { id } } }', 75],
    [
      'counts a page size that is null as the default',
      '{ units(first: null) { nodes { id } } }',
      75,
    ],
    ['takes a page from the end by its size', '{ units(last: 10) { nodes { id } } }', 30],
    ['counts an unknown list as a short one', '{ all { id } }', 10],
    ['counts a list of a declared size', '{ table { rows { id } } }', 401],
    [
      'multiplies pages in pages',
      '{ units(first: 10) { nodes { units(first: 10) { nodes { id } } } } }',
      320,
    ],
    [
      'counts a fragment at each spread',
      '{ unit { ...A ...A } } fragment A on Unit { parent { id } }',
      5,
    ],
  ])('%s', (_, query, cost) => {
    expect(costOf(query)).toBe(cost)
  })

  it('follows a page size in a variable', () => {
    const query = 'query ($n: Int) { units(first: $n) { nodes { id } } }'
    expect(costOf(query, { n: 50 })).toBe(150)
    expect(costOf(query, {})).toBe(75)
  })

  it('grows with what introspection answers', () => {
    const small = costOf('{ __type(name: "Unit") { name } }')
    const large = costOf('{ __schema { types { fields { name type { name } } } } }')
    expect(small).toBeLessThan(2)
    expect(large).toBeGreaterThan(30)
  })

  it('is found at once for fragments that would expand to 2^60 fields', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Unit { a: parent { ...F${n + 1} } b: parent { ...F${n + 1} } }`,
    )
    const query = `{ unit { ...F0 } } ${fragments.join(' ')} fragment F60 on Unit { id }`
    expect(costOf(query)).toBeGreaterThan(2 ** 60)
  })
})
