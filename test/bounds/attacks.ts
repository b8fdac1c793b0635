import { expect } from 'vitest'

/** A request that must be refused. */
export interface Attack {
  readonly name: string
  /** The body: an object, or JSON as text. */
  readonly body: object | string
  /** What the refusal names. */
  readonly refusal: object
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)

/** Fragments that each spread the next one twice. */
const doubling = (levels: number): string =>
  `{ units { nodes { ...F0 } } } ${range(levels)
    .map((level) => {
      const next = `parent { ...F${level + 1} }`
      return `fragment F${level} on Unit { a: ${next} b: ${next} }`
    })
    .join(' ')} fragment F${levels} on Unit { name }`

const nested = (levels: number): string =>
  levels === 0 ? 'name' : `parent { ${nested(levels - 1)} }`

const exceeds = (limit: string, maximum: number) => ({
  code: 'GRAPHQL_VALIDATION_FAILED',
  limit,
  maximum,
  value: expect.any(Number),
})

const unitsOf = 'query ($ids: [ID!]) { units(ids: $ids) { nodes { id } } }'

export const attacks: readonly Attack[] = [
  {
    name: 'fragments that double 40 times',
    body: { query: doubling(40) },
    refusal: { ...exceeds('selections', 2_000), value: 5_497_558_138_879 },
  },
  {
    name: 'the same field 1,900 times',
    body: { query: `{ units { nodes { ${'name '.repeat(1_900)} } } }` },
    refusal: exceeds('comparisons', 10_000),
  },
  {
    name: 'a page size hidden in the default of a variable',
    body: {
      query: `query ($n: Int = 100) { units(first: $n) { nodes { platforms { websites(first: $n) { nodes { checks(first: $n) { nodes { id } } } } } } } }`,
    },
    refusal: exceeds('cost', 50_000),
  },
  {
    name: 'lists within lists without a page size',
    body: {
      query: `{ units { nodes { platforms { websites { nodes { checks { nodes { website { checks { nodes { id } } } } } } } } } } }`,
    },
    refusal: exceeds('cost', 50_000),
  },
  {
    name: 'a large table 80 times',
    body: {
      query: `{ ${range(80)
        .map(
          (index) =>
            `t${index}: progress(by: [UNIT, TASK]) { rows { keys { value } progress { total late closed } } }`,
        )
        .join(' ')} }`,
    },
    refusal: exceeds('cost', 50_000),
  },
  {
    name: 'more rows than one operation may answer',
    body: {
      query: `{ ${range(40)
        .map((index) => `t${index}: progress(by: [UNIT, TASK]) { rows { progress { total } } }`)
        .join(' ')} }`,
    },
    refusal: exceeds('listItems', 50_000),
  },
  {
    name: 'the whole schema a dozen times',
    body: {
      query: `{ ${range(12)
        .map(
          (index) =>
            `s${index}: __schema { types { fields { name args { name type { name } } } } }`,
        )
        .join(' ')} }`,
    },
    refusal: exceeds('cost', 50_000),
  },
  {
    name: 'a thousand nested fields',
    body: { query: `{ unit(id: "X") { ${nested(1_000)} } }` },
    refusal: { ...exceeds('depth', 15), value: 1_002 },
  },
  {
    name: 'five hundred operations',
    body: {
      query: range(500)
        .map((index) => `query Q${index} { __typename }`)
        .join(' '),
      operationName: 'Q1',
    },
    refusal: { ...exceeds('operations', 50), value: 500 },
  },
  {
    name: 'more tokens than a document may have',
    body: { query: `{ ${'__typename '.repeat(5_000)} }` },
    refusal: { code: 'GRAPHQL_PARSE_FAILED', limit: 'tokens', maximum: 4_000 },
  },
  {
    name: '60,000 ids',
    body: { query: unitsOf, variables: { ids: range(60_000).map(String) } },
    refusal: { code: 'BAD_USER_INPUT', variable: '$ids' },
  },
  {
    name: 'half a megabyte of invalid variables',
    body: { query: unitsOf, variables: { ids: range(100_000).map(() => null) } },
    refusal: { code: 'BAD_USER_INPUT', variable: '$ids' },
  },
  {
    name: 'variables nested 400,000 levels',
    body: `{"query":"${unitsOf}","variables":{"ids":${'['.repeat(400_000)}${']'.repeat(400_000)}}}`,
    refusal: { code: 'BAD_USER_INPUT' },
  },
  {
    name: 'a literal nested 1,900 levels',
    body: { query: `{ units(where: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { nodes { id } } }` },
    refusal: { code: 'BAD_USER_INPUT', argument: 'where' },
  },
]
