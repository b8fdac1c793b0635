import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const units =
  'query ($ids: [ID!], $where: UnitFilter, $after: String) { units(ids: $ids, where: $where, after: $after) { nodes { name(locale: ZH_HANS) } } }'
const hash = createHash('sha256').update('{ __typename }').digest('hex')
const cursor = (values: unknown): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** A request with a mistake, as JSON text, and the place that its error names. */
const mistakes: readonly (readonly [name: string, body: string, place: object])[] = [
  [
    'a day that is none, as a literal',
    '{"query":"{ units(where: { asOf: \\"2018-02-30\\" }) { nodes { id } } }"}',
    { extensions: { argument: 'where.asOf' } },
  ],
  [
    'a day that is none, as a variable',
    JSON.stringify({ query: units, variables: { where: { asOf: 'soon' } } }),
    { message: expect.stringContaining('where.asOf') },
  ],
  [
    'an id that loses digits, as a literal',
    '{"query":"{ unit(id: 99999999999999999999) { id } }"}',
    { extensions: { argument: 'id' } },
  ],
  [
    'an id that loses digits, as a variable',
    `{"query":"${units}","variables":{"ids":[99999999999999999999]}}`,
    { extensions: { variable: '$ids[0]' } },
  ],
  [
    'NUL in a variable',
    `{"query":"${units}","variables":{"where":{"nameContains":"a\\u0000"}}}`,
    { extensions: { variable: '$where.nameContains' } },
  ],
  [
    'half of a surrogate pair in a variable',
    `{"query":"${units}","variables":{"where":{"nameContains":"\\ud800"}}}`,
    { extensions: { variable: '$where.nameContains' } },
  ],
  [
    'a control character in a literal',
    '{"query":"{ unit(id: \\"a\\\\u0007\\") { id } }"}',
    { extensions: { argument: 'id' } },
  ],
  [
    'half of a surrogate pair in a literal',
    '{"query":"{ unit(id: \\"\\\\ud800\\") { id } }"}',
    { locations: [{ line: 1 }] },
  ],
  [
    'a persisted query of another version',
    `{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"${hash}"}}}`,
    { extensions: { argument: 'extensions.persistedQuery.version' } },
  ],
  [
    'a persisted query of another hash',
    `{"query":"{ a: __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${hash}"}}}`,
    { extensions: { argument: 'extensions.persistedQuery.sha256Hash' } },
  ],
  [
    'a name of 19,000 characters',
    JSON.stringify({ query: units, variables: { where: { nameContains: '廈'.repeat(19_000) } } }),
    { path: ['units'] },
  ],
  [
    'a text of 30,000 characters',
    JSON.stringify({ query: units, variables: { where: { below: 'x'.repeat(30_000) } } }),
    { extensions: { variable: '$where.below' } },
  ],
  [
    'a cursor that is none',
    JSON.stringify({ query: units, variables: { after: 'nonsense' } }),
    { path: ['units'] },
  ],
  [
    'a cursor of objects',
    JSON.stringify({ query: units, variables: { after: cursor([{}]) } }),
    { path: ['units'] },
  ],
  [
    'a cursor of a number',
    JSON.stringify({ query: units, variables: { after: cursor([5]) } }),
    { path: ['units'] },
  ],
]

const post = async ({ hub }: TestHub, body: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body })
  return response.json()
}

eachStore((stores) => {
  describe('a mistake of the client', () => {
    it('is BAD_USER_INPUT with its place, never an internal error', async () => {
      const hub = await openHub(stores.fresh())
      for (const [name, body, place] of mistakes) {
        const answer = await post(hub, body)
        expect(answer, name).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
        expect(answer, name).toMatchObject({ errors: [place] })
      }
    })

    it('is a cursor of another list', async () => {
      const hub = await openHub(stores.fresh())
      const { tasks } = await hub.public.get<{ tasks: { pageInfo: { endCursor: string } } }>(
        '{ tasks(first: 2) { pageInfo { endCursor } } }',
      )
      const after = tasks.pageInfo.endCursor
      const next = '{ nodes { id } }'
      const query = (list: string) => `query ($after: String) { ${list}(after: $after) ${next} }`
      expect(await hub.public.execute(query('tasks'), { after })).not.toHaveProperty('errors')
      for (const other of ['units', 'assignments', 'rulePacks'])
        expect(await hub.public.execute(query(other), { after })).toMatchObject({
          errors: [{ path: [other], extensions: { code: 'BAD_USER_INPUT' } }],
        })
    })
  })

  describe('a filter', () => {
    it('takes % and _ as themselves', async () => {
      const hub = await openHub(stores.fresh())
      const none = { data: { units: { nodes: [] } } }
      for (const where of [{ nameContains: '%' }, { nameContains: '_' }])
        expect(await hub.public.execute(units, { where })).toEqual(none)
      for (const below of ['%', 'CITY_350200'])
        expect(await hub.public.execute(units, { where: { below } })).toMatchObject({
          errors: [{ message: expect.stringContaining(`「${below}」不是單位`) }],
        })
    })

    it('finds names whatever their case and the Chinese characters', async () => {
      const hub = await openHub(stores.fresh())
      for (const nameContains of ['廈門', '厦门', '厦門', 'XIAMEN', 'xiamen', 'ｘｉａｍｅｎ'])
        expect(await hub.public.execute(units, { where: { nameContains } }), nameContains).toEqual({
          data: { units: { nodes: [{ name: '厦门市' }] } },
        })
    })
  })
})
