import { describe, expect, it } from 'vitest'
import { publicViewer, type Viewer } from '../../services/kit/identity/index.ts'
import type { Ask } from './exact-cache.ts'
import { officer, openCache } from './testing/cache.ts'

describe('what is kept', () => {
  it('is served until a tag of it changes, and not longer', async () => {
    const { ask, invalidations } = openCache()
    expect(await ask()).toBe('miss answer 1')
    expect(await ask()).toBe('hit answer 1')
    invalidations.announce('reporting', 1, ['Task', 'Task:1'])
    expect(await ask()).toBe('hit answer 1')
    invalidations.announce('reporting', 2, ['Unit:XM', 'Unit'])
    expect(await ask('{ a }', { seq: 2 })).toBe('miss answer 2')
    expect(await ask()).toBe('hit answer 2')
  })

  it('goes when everything may have changed', async () => {
    const { ask, invalidations } = openCache()
    await ask()
    invalidations.announce('reporting', 9, 'all')
    expect(await ask()).toBe('miss answer 2')
  })

  it('holds to the last millisecond that its service named, and not when the clock was set back', async () => {
    const { ask, at } = openCache()
    const said = { validUntil: '2018-10-29T15:59:59.999Z' }
    await ask('{ a }', said)
    at('2018-10-29T15:59:59.999Z')
    expect(await ask('{ a }', said)).toBe('hit answer 1')
    at('2018-10-29T16:00:00.000Z')
    expect(await ask('{ a }', { validUntil: '2018-10-30T15:59:59.999Z' })).toBe('miss answer 2')
    at('2018-10-29T15:00:00.000Z')
    expect(await ask('{ a }', said)).toBe('miss answer 3')
  })

  it('is the same question however its JSON is written', async () => {
    const { cache, answering, request } = openCache()
    const body = '{ "variables": { "b": 1, "a": 2 },\n "query": "{ a }" }'
    const first = await cache({ ...request('{ a }'), body }, answering({}))
    const again = await cache(request('{ a }', publicViewer, { a: 2, b: 1 }), answering({}))
    expect([first.outcome, again.outcome]).toEqual(['miss', 'hit'])
  })
})

describe('what is not kept', () => {
  it.each([
    ['an answer with errors', { hasErrors: true }],
    ['an answer that is old at once', { validUntil: '2018-10-29T00:59:59.999Z' }],
    ['an answer that was read further than anybody has told', { seq: 1 }],
  ])('%s', async (_, said) => {
    const { ask } = openCache()
    expect(await ask('{ a }', said)).toBe('miss answer 1')
    expect(await ask('{ a }', said)).toBe('miss answer 2')
  })

  it('an answer of which a service did not say what it read', async () => {
    const { cache, request } = openCache()
    const silent: Ask = async (gathered) => {
      gathered.take(undefined)
      gathered.end('query', false)
      return { body: Buffer.from(''), status: 200, headers: {} }
    }
    await cache(request('{ a }'), silent)
    expect((await cache(request('{ a }'), silent)).outcome).toBe('miss')
  })

  it.each([
    ['a mutation', '{"query":"mutation { a }"}'],
    ['a subscription', '{"query":"subscription { a }"}'],
    ['several operations without a name', '{"query":"query A { a } query B { b }"}'],
    ['what cannot be read', '{"query":"{ a "}'],
    ['what is not JSON', 'query'],
    ['a number beyond JSON', '{"query":"{ a }","variables":{"n":1e400}}'],
  ])('%s, which goes past', async (_, body) => {
    const { cache, request, answering } = openCache()
    const ask = () => cache({ ...request(''), body }, answering({}))
    expect([(await ask()).outcome, (await ask()).outcome]).toEqual(['bypass', 'bypass'])
  })

  it('a GET that says something twice, which could be read two ways', async () => {
    const { cache, answering } = openCache()
    const get = (url: string) =>
      cache(
        { method: 'GET', url, body: '', viewer: publicViewer, forms: ['application/json'] },
        answering({}),
      )
    expect((await get('/graphql?query={a}')).outcome).toBe('miss')
    expect((await get('/graphql?query={evil}&query={a}')).outcome).toBe('bypass')
    expect((await get('/graphql?query={a}')).outcome).toBe('hit')
  })
})

describe('who may see what', () => {
  it('is never mixed up: not by subject, not by role, not by unit, not with the public', async () => {
    const { ask } = openCache()
    const chief: Viewer = { ...officer('XM'), grants: [{ role: 'admin', unitId: 'XM' }] }
    const viewers = [publicViewer, officer('XM'), officer('FZ'), officer('XM', 'other'), chief]
    const seen = []
    for (const viewer of viewers) seen.push(await ask('{ a }', {}, viewer))
    expect(seen).toEqual([1, 2, 3, 4, 5].map((number) => `miss answer ${number}`))
  })

  it('is the same whatever the order of the grants', async () => {
    const { ask } = openCache()
    const grants = [
      { role: 'reporter', unitId: 'XM' },
      { role: 'reviewer', unitId: 'FZ' },
    ] as const
    await ask('{ a }', {}, { ...officer('XM'), grants })
    const turned = { ...officer('XM'), grants: grants.toReversed() }
    expect(await ask('{ a }', {}, turned)).toBe('hit answer 1')
  })
})

describe('when changes may go unheard', () => {
  it('goes past, and starts anew when they are heard again', async () => {
    const { ask, invalidations } = openCache()
    await ask()
    invalidations.setHealthy(false)
    expect(await ask()).toBe('bypass answer 2')
    invalidations.setHealthy(true)
    invalidations.announce('reporting', 3, 'all')
    expect(await ask('{ a }', { seq: 3 })).toBe('miss answer 3')
  })
})

describe('room', () => {
  it('is given to what was wanted last', async () => {
    const { ask } = openCache(2_000)
    await ask('{ a }')
    await ask('{ b }')
    expect(await ask('{ a }')).toBe('hit answer 1')
    await ask('{ c }')
    expect(await ask('{ a }')).toBe('hit answer 1')
    expect(await ask('{ b }')).toBe('miss answer 4')
  })
})
