import { describe, expect, it } from 'vitest'
import { publicViewer, type Viewer } from '../../services/kit/identity/index.ts'
import type { Execute } from './response-cache.ts'
import { officer, openCache } from './testing/cache.ts'

describe('a cached response', () => {
  it('is served until one of its tags changes', async () => {
    const { send, invalidations } = openCache()
    expect(await send()).toBe('miss response 1')
    expect(await send()).toBe('hit response 1')
    invalidations.announce('reporting', 1, ['Task', 'Task:1'])
    expect(await send()).toBe('hit response 1')
    invalidations.announce('reporting', 2, ['Unit:XM', 'Unit'])
    expect(await send('{ a }', { seq: 2 })).toBe('miss response 2')
    expect(await send()).toBe('hit response 2')
  })

  it('is removed when everything may have changed', async () => {
    const { send, invalidations } = openCache()
    await send()
    invalidations.announce('reporting', 9, 'all')
    expect(await send()).toBe('miss response 2')
  })

  it('is served up to the last millisecond of its validity, and not after the clock was set back', async () => {
    const { send, setClock } = openCache()
    const reported = { validUntil: '2018-10-29T15:59:59.999Z' }
    await send('{ a }', reported)
    setClock('2018-10-29T15:59:59.999Z')
    expect(await send('{ a }', reported)).toBe('hit response 1')
    setClock('2018-10-29T16:00:00.000Z')
    expect(await send('{ a }', { validUntil: '2018-10-30T15:59:59.999Z' })).toBe('miss response 2')
    setClock('2018-10-29T15:00:00.000Z')
    expect(await send('{ a }', reported)).toBe('miss response 3')
  })

  it('is found independently of how the JSON of the request is written', async () => {
    const { cache, respond, request } = openCache()
    const body = '{ "variables": { "b": 1, "a": 2 },\n "query": "{ a }" }'
    const first = await cache({ ...request('{ a }'), body }, respond({}))
    const again = await cache(request('{ a }', publicViewer, { a: 2, b: 1 }), respond({}))
    expect([first.outcome, again.outcome]).toEqual(['miss', 'hit'])
  })
})

describe('the cache', () => {
  it.each([
    ['a response with errors', { hasErrors: true }],
    ['a response that expires at once', { validUntil: '2018-10-29T00:59:59.999Z' }],
    ['a response that was read past the announced position', { seq: 1 }],
  ])('does not store %s', async (_, reported) => {
    const { send } = openCache()
    expect(await send('{ a }', reported)).toBe('miss response 1')
    expect(await send('{ a }', reported)).toBe('miss response 2')
  })

  it('does not store a response whose dependencies a service did not report', async () => {
    const { cache, request } = openCache()
    const silent: Execute = async (collector) => {
      collector.add(undefined)
      collector.complete('query', false)
      return { body: Buffer.from(''), status: 200, headers: {} }
    }
    await cache(request('{ a }'), silent)
    expect((await cache(request('{ a }'), silent)).outcome).toBe('miss')
  })

  it.each([
    ['a mutation', '{"query":"mutation { a }"}'],
    ['a subscription', '{"query":"subscription { a }"}'],
    ['several operations without a name', '{"query":"query A { a } query B { b }"}'],
    ['a document with a syntax error', '{"query":"{ a "}'],
    ['a body that is no JSON', 'query'],
    ['a number that JSON cannot represent', '{"query":"{ a }","variables":{"n":1e400}}'],
  ])('bypasses %s', async (_, body) => {
    const { cache, request, respond } = openCache()
    const send = () => cache({ ...request(''), body }, respond({}))
    expect([(await send()).outcome, (await send()).outcome]).toEqual(['bypass', 'bypass'])
  })

  it('bypasses a GET with a repeated parameter, which could be read in two ways', async () => {
    const { cache, respond } = openCache()
    const get = (url: string) =>
      cache(
        { method: 'GET', url, body: '', viewer: publicViewer, vary: ['application/json'] },
        respond({}),
      )
    expect((await get('/graphql?query={a}')).outcome).toBe('miss')
    expect((await get('/graphql?query={evil}&query={a}')).outcome).toBe('bypass')
    expect((await get('/graphql?query={a}')).outcome).toBe('hit')
  })
})

describe('the viewer scope', () => {
  it('separates subjects, roles, units and the public', async () => {
    const { send } = openCache()
    const chief: Viewer = { ...officer('XM'), grants: [{ role: 'admin', unitId: 'XM' }] }
    const viewers = [publicViewer, officer('XM'), officer('FZ'), officer('XM', 'other'), chief]
    const seen = []
    for (const viewer of viewers) seen.push(await send('{ a }', {}, viewer))
    expect(seen).toEqual([1, 2, 3, 4, 5].map((number) => `miss response ${number}`))
  })

  it('does not depend on the order of the grants', async () => {
    const { send } = openCache()
    const grants = [
      { role: 'reporter', unitId: 'XM' },
      { role: 'reviewer', unitId: 'FZ' },
    ] as const
    await send('{ a }', {}, { ...officer('XM'), grants })
    const turned = { ...officer('XM'), grants: grants.toReversed() }
    expect(await send('{ a }', {}, turned)).toBe('hit response 1')
  })
})

describe('an unhealthy bus', () => {
  it('makes every request bypass the cache until the bus recovers', async () => {
    const { send, invalidations } = openCache()
    await send()
    invalidations.setHealthy(false)
    expect(await send()).toBe('bypass response 2')
    invalidations.setHealthy(true)
    invalidations.announce('reporting', 3, 'all')
    expect(await send('{ a }', { seq: 3 })).toBe('miss response 3')
  })
})

describe('the capacity', () => {
  it('evicts the least recently used response', async () => {
    const { send } = openCache(2_000)
    await send('{ a }')
    await send('{ b }')
    expect(await send('{ a }')).toBe('hit response 1')
    await send('{ c }')
    expect(await send('{ a }')).toBe('hit response 1')
    expect(await send('{ b }')).toBe('miss response 4')
  })
})
