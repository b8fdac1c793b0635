import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'

const hub = await startTestGateway({
  limits: { depth: 6, aliases: 3, tokens: 200, directives: 3, cost: 500, operations: 20 },
})
afterAll(() => hub.gateway.close())

const codes = (answer: unknown) =>
  (answer as { errors?: { extensions: object }[] }).errors?.map(({ extensions }) => extensions)

describe('the error reporter', () => {
  it('masks an internal error and logs it once with the operation and the same id', async () => {
    hub.logged.length = 0
    const answer = await hub.execute('query Dangerous { fails lists }')
    expect(answer).toEqual({
      data: { fails: null, lists: 7 },
      errors: [
        {
          message: expect.stringMatching(
            /^Something went wrong in the hub. Quote \S+ to its operators.$/,
          ),
          path: ['fails'],
          extensions: {
            code: 'INTERNAL_SERVER_ERROR',
            errorId: expect.any(String),
            requestId: expect.any(String),
          },
        },
      ],
    })
    expect(JSON.stringify(answer)).not.toMatch(/SQLITE|secret|\.ts/)
    expect(hub.logged).toHaveLength(1)
    const [line = '{}'] = hub.logged
    expect(JSON.parse(line)).toMatchObject({
      operation: 'Dangerous',
      err: { message: 'SQLITE_CORRUPT at /secret/place' },
      errorId: codes(answer)?.map((each) => Reflect.get(each, 'errorId'))[0],
    })
  })

  it('passes an error with a code unchanged', async () => {
    hub.logged.length = 0
    expect(await hub.execute('{ refuses }')).toEqual({
      data: { refuses: null },
      errors: [{ message: 'Not yours.', path: ['refuses'], extensions: { code: 'FORBIDDEN' } }],
    })
    expect(hub.logged).toEqual([])
  })

  it('reports an invalid variable as BAD_USER_INPUT', async () => {
    const answer = await hub.execute('query ($n: Int) { tasks(first: $n) { id } }', {
      variables: { n: 'many' },
    })
    expect(codes(answer)).toEqual([{ code: 'BAD_USER_INPUT' }])
  })
})

describe('the limits', () => {
  const deep = (levels: number): string =>
    levels === 0 ? '{ id }' : `{ children ${deep(levels - 1)} }`

  it.each([
    ['depth', 10, 6, `{ units ${deep(8)} }`],
    ['aliases', 4, 3, '{ a: lists b: lists c: lists d: lists }'],
    [
      'directives',
      4,
      3,
      '{ a: lists @skip(if:false) @include(if:true) lists @skip(if:false) @include(if:true) }',
    ],
    ['cost', 1200, 500, '{ tasks(first: 400) { id title } }'],
    ['operations', 21, 20, `query A { lists }${' query B { lists }'.repeat(20)}`],
  ])('refuse an operation that exceeds %s', async (limit, value, maximum, query) => {
    const answer = await hub.execute(query)
    expect(codes(answer)).toEqual([{ code: 'GRAPHQL_VALIDATION_FAILED', limit, value, maximum }])
    expect(JSON.stringify(answer)).toContain(`has ${value} `)
  })

  it('count page sizes in variables', async () => {
    const query = 'query ($n: Int) { tasks(first: $n) { id title } }'
    expect(codes(await hub.execute(query, { variables: { n: 400 } }))).toMatchObject([
      { limit: 'cost' },
    ])
    expect(codes(await hub.execute(query, { variables: { n: 4 } }))).toBeUndefined()
  })

  it('refuse a document of too many tokens', async () => {
    const answer = await hub.execute(`{ ${'lists '.repeat(300)} }`)
    const tokens = { code: 'GRAPHQL_PARSE_FAILED', limit: 'tokens', maximum: 200 }
    expect(codes(answer)).toEqual([tokens])
  })
})

describe('automatic persisted queries', () => {
  it('are requested once and then executed by hash, over POST and GET', async () => {
    const query = '{ lists }'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    const send = async (body: object) => {
      const response = await fetch(`${hub.gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return response.json()
    }
    expect(codes(await send({ extensions }))).toEqual([{ code: 'PERSISTED_QUERY_NOT_FOUND' }])
    expect(await send({ query, extensions })).toEqual({ data: { lists: 7 } })
    expect(await send({ extensions })).toEqual({ data: { lists: 7 } })
    const search = new URLSearchParams({ extensions: JSON.stringify(extensions) })
    const response = await fetch(`${hub.gateway.url}/graphql?${search}`)
    expect(await response.json()).toEqual({ data: { lists: 7 } })
  })
})
