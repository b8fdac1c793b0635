import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startTrackedGateway } from '../dependencies/testing/tracked-gateway.ts'
import { enter } from '../live/testing/socket.ts'
import { startTestGateway } from '../testing/gateway.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const named = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
})

const post = async (url: string, body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { cache: response.headers.get('x-cache'), result: await response.json() }
}

const codesOf = (result: unknown) =>
  (result as { errors?: { extensions: { code: string } }[] }).errors?.map(
    ({ extensions }) => extensions.code,
  )

const lists = '{ lists }'
const changes = 'subscription { changes { position } }'

describe('A gateway with trusted documents', () => {
  const start = () =>
    startTestGateway({ trusted: new Map([lists, changes].map((text) => [hashOf(text), text])) })

  it('executes them by their text and by their hash, over POST and GET.', async () => {
    await using hub = await start()
    const { url } = hub.gateway
    for (const body of [{ query: lists }, named(lists), { query: lists, ...named(lists) }])
      expect((await post(url, body)).result).toEqual({ data: { lists: 7 } })
    const search = new URLSearchParams({ extensions: JSON.stringify(named(lists).extensions) })
    const response = await fetch(`${url}/graphql?${search}`)
    expect(await response.json()).toEqual({ data: { lists: 7 } })
  })

  it('executes them by a hash with the name of its algorithm, as GraphQL Code Generator writes it.', async () => {
    await using hub = await start()
    const sha256Hash = `sha256:${hashOf(lists)}`
    const body = { extensions: { persistedQuery: { version: 1, sha256Hash } } }
    expect((await post(hub.gateway.url, body)).result).toEqual({ data: { lists: 7 } })
  })

  it('refuses every other one, names its hash, and calls no service.', async () => {
    await using hub = await start()
    const other = '{ viewer }'
    const bodies = [
      { query: other },
      named(other),
      { query: other, ...named(other) },
      { query: `${lists} ` },
      { query: '{ __schema { queryType { name } } }' },
      { query: 'mutation { renameUnit(input: { id: "XM", name: "x" }) { by } }' },
    ]
    for (const body of bodies) {
      const { result } = await post(hub.gateway.url, body)
      expect([body, codesOf(result)]).toEqual([body, ['DOCUMENT_NOT_TRUSTED']])
    }
    const { result } = await post(hub.gateway.url, { query: other })
    expect(JSON.stringify(result)).toContain(hashOf(other))
    expect(hub.subgraphs.calls).toEqual([])
  })

  it('refuses a hash that is not the hash of the text beside it.', async () => {
    await using hub = await start()
    const { result } = await post(hub.gateway.url, { query: '{ viewer }', ...named(lists) })
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT'])
  })

  it('refuses others over WebSocket and as server-sent events, and sends events of the listed subscription.', async () => {
    await using hub = await start()
    const socket = await enter(hub.gateway.url)
    socket.send({ id: '1', type: 'subscribe', payload: { query: '{ viewer }' } })
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
    })
    socket.send({ id: '2', type: 'subscribe', payload: { query: '', ...named(changes) } })
    await hub.waitForSubscriptions(1)
    hub.feed.append()
    expect(await socket.next()).toMatchObject({ id: '2', type: 'next' })
    socket.raw.close()
    const response = await fetch(`${hub.gateway.url}/graphql?query={viewer}`, {
      headers: { accept: 'text/event-stream' },
    })
    expect(await response.text()).toContain('DOCUMENT_NOT_TRUSTED')
  })
})

describe('Automatic persisted queries', () => {
  it('are cached under the same key as their text, and by GET like by POST.', async () => {
    await using hub = await startTrackedGateway()
    const { url } = hub.gateway
    const query = '{ units { name } }'
    const first = await post(url, named(query))
    expect([codesOf(first.result), first.cache]).toEqual([['PERSISTED_QUERY_NOT_FOUND'], 'bypass'])
    await post(url, { query, ...named(query) })
    const outcomes = [
      (await post(url, named(query))).cache,
      (await post(url, { query })).cache,
      (await post(url, named(query))).cache,
    ]
    expect(outcomes).toEqual(['miss', 'hit', 'hit'])
    const search = new URLSearchParams({ extensions: JSON.stringify(named(query).extensions) })
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${url}/graphql?${search}`, { headers })
    const answered = await get()
    const etag = answered.headers.get('etag') ?? ''
    expect([answered.status, answered.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect((await get({ 'if-none-match': etag })).status).toBe(304)
    hub.invalidations.announce('reporting', 1, ['Unit'])
    expect((await post(url, named(query))).cache).toBe('miss')
  })

  it('are not stored when their document is invalid.', async () => {
    await using hub = await startTestGateway()
    const query = '{ noSuchField }'
    await post(hub.gateway.url, { query, ...named(query) })
    expect(codesOf((await post(hub.gateway.url, named(query))).result)).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ])
  })

  it('are not mixed up when two live queries are named by their hashes.', async () => {
    await using hub = await startTrackedGateway()
    const queries = ['query @live { units { name } }', 'query @live { units { id } }']
    const socket = await enter(hub.gateway.url)
    const answers = []
    for (const [index, query] of queries.entries()) {
      const id = String(index)
      await post(hub.gateway.url, { query, ...named(query) })
      socket.send({ id, type: 'subscribe', payload: { query: '', ...named(query) } })
      answers.push(await socket.next())
    }
    socket.raw.close()
    expect(answers.map(({ payload }) => JSON.stringify(payload))).toEqual([
      expect.stringContaining('"name"'),
      expect.stringContaining('"id"'),
    ])
  })
})

describe('A gateway without introspection and playground', () => {
  it('answers neither questions about the schema nor suggestions, and has no page at /.', async () => {
    await using hub = await startTestGateway({ introspection: false, playground: false })
    const { url } = hub.gateway
    for (const query of [
      '{ __schema { queryType { name } } }',
      '{ __type(name: "Unit") { name } }',
    ])
      expect(await hub.execute(query)).toMatchObject({
        errors: [
          {
            message: expect.stringContaining('does not answer questions about its schema'),
            extensions: { code: 'INTROSPECTION_DISABLED' },
          },
        ],
      })
    expect(JSON.stringify(await hub.execute('{ list }'))).not.toContain('lists')
    expect(await hub.execute('{ __typename lists }')).toEqual({
      data: { __typename: 'Query', lists: 7 },
    })
    const page = { headers: { accept: 'text/html' }, redirect: 'manual' as const }
    expect((await fetch(url, page)).status).toBe(404)
    expect((await fetch(`${url}/graphql`, page)).status).not.toBe(303)
  })
})
