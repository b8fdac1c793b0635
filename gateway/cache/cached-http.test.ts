import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type TrackedGateway,
  startTrackedGateway,
} from '../dependencies/testing/tracked-gateway.ts'
import { startTestGateway } from '../testing/gateway.ts'
import { supergraphSdl } from '../testing/supergraph.ts'

let hub: TrackedGateway
beforeEach(async () => {
  hub = await startTrackedGateway()
})
afterEach(() => hub.gateway.close())

const post = async (query: string, headers: Record<string, string> = {}, url = hub.gateway.url) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const { status, headers: got } = response
  return { status, headers: got, cache: got.get('x-cache'), body: await response.text() }
}

const get = (headers: Record<string, string> = {}) =>
  fetch(`${hub.gateway.url}/graphql?query={units{name}}`, { headers })

const signedIn = { authorization: 'Bearer officer-XM' }

describe('a cached response over HTTP', () => {
  it('has the same bytes, without a subgraph call, until a tag changes', async () => {
    const first = await post('{ units { name } }')
    const { count } = hub.calls
    const again = await post('{ units { name } }')
    expect([first.cache, again.cache]).toEqual(['miss', 'hit'])
    expect([again.body, again.status]).toEqual([first.body, 200])
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'))
    expect(hub.calls.count).toBe(count)
    hub.invalidations.announce('reporting', 1, ['Unit'])
    expect((await post('{ units { name } }')).cache).toBe('miss')
  })

  it('does not contain its dependencies', async () => {
    expect(JSON.parse((await post('{ units { name } }')).body)).not.toHaveProperty('extensions')
  })

  it.each(['GET', 'POST'])(
    'to a %s is 304 for a client that has it, even when it is computed anew',
    async (method) => {
      const init = { method, headers: { 'content-type': 'application/json' } }
      const ask = (headers: Record<string, string> = {}) =>
        method === 'GET'
          ? get(headers)
          : fetch(`${hub.gateway.url}/graphql`, {
              ...init,
              headers: { ...init.headers, ...headers },
              body: JSON.stringify({ query: '{ units { name } }' }),
            })
      const etag = (await ask()).headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[\w-]{27}"$/)
      const held = await ask({ 'if-none-match': etag })
      expect([held.status, await held.text(), held.headers.get('etag')]).toEqual([304, '', etag])
      hub.invalidations.announce('reporting', 1, 'all')
      expect((await ask({ 'if-none-match': `W/${etag}, "other"` })).status).toBe(304)
      expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200)
    },
  )

  it('may be stored by other caches only with revalidation, and privately for a signed-in client', async () => {
    const open = await post('{ units { name } }')
    expect(open.headers.get('cache-control')).toBe('no-cache')
    expect(open.headers.get('vary')).toContain('authorization')
    const personal = await post('{ viewer }', signedIn)
    expect(personal.headers.get('cache-control')).toBe('private, no-cache')
  })

  it('differs by the request headers that select its form', async () => {
    const modern = 'application/graphql-response+json'
    await post('{ units { name } }')
    const other = await post('{ units { name } }', { accept: modern })
    expect([other.cache, other.headers.get('content-type')]).toEqual([
      'miss',
      `${modern}; charset=utf-8`,
    ])
    expect((await post('{ language }', { 'accept-language': 'zh-Hans' })).body).toContain('ZH_HANS')
    expect((await post('{ language }', { 'accept-language': 'en' })).body).toContain('EN')
    expect((await post('{ units { name } }', { 'content-type': 'text/plain' })).status).toBe(415)
  })
})

describe('the cache never stores', () => {
  it('a mutation', async () => {
    const query = 'mutation { renameUnit(input: { id: "XM", name: "x" }) { by } }'
    const [one, two] = [await post(query, signedIn), await post(query, signedIn)]
    expect([one.cache, two.cache]).toEqual(['bypass', 'bypass'])
    expect(one.headers.get('cache-control')).toBe('no-store')
  })

  it.each(['{ fails }', '{ refuses }', '{ unknown }'])(
    'a response with errors: %s',
    async (query) => {
      const [one, two] = [await post(query), await post(query)]
      expect([one.cache, two.cache]).toEqual(['miss', 'miss'])
      expect(two.headers.get('cache-control')).toBe('no-store')
    },
  )
})

describe('an attack on the cache', () => {
  it('never receives the response of another viewer, with a missing, forged or foreign token', async () => {
    const mine = await post('{ viewer }', signedIn)
    expect(mine.body).toContain('officer-XM')
    for (const headers of [
      {},
      { authorization: 'Bearer officer-FZ' },
      { 'x-authorization': 'Bearer officer-XM' },
      { cookie: 'authorization=Bearer officer-XM' },
    ]) {
      const theirs = await post('{ viewer }', headers)
      expect([theirs.status, theirs.body.includes('officer-XM')]).toEqual([200, false])
    }
    const forged = await post('{ viewer }', { authorization: 'Bearer officer-XM!' })
    expect([forged.status, forged.body.includes('officer-XM')]).toEqual([401, false])
    expect((await post('{ viewer }', signedIn)).cache).toBe('hit')
  })

  it('cannot turn the entity tag of another viewer into 304', async () => {
    const mine = await post('{ viewer }', signedIn)
    const etag = mine.headers.get('etag') ?? ''
    expect((await post('{ viewer }', { 'if-none-match': etag })).status).toBe(200)
  })
})

describe('the cache in a gateway', () => {
  it('executes equal requests at the same time once', async () => {
    const { started, release } = hub.block()
    const first = post('{ units { name } }')
    await started
    const { count } = hub.calls
    const others = [1, 2, 3, 4].map(() => post('{ units { name } }'))
    // The response to this later request shows that the server has read all of them.
    await fetch(`${hub.gateway.url}/healthz`)
    release()
    await Promise.all([first, ...others])
    expect(hub.calls.count - count).toBe(0)
  })

  it('is emptied by a new supergraph', async () => {
    await post('{ units { name } }')
    hub.reload(supergraphSdl.replace('All units.', 'Every unit.'))
    await vi.waitFor(async () => expect((await post('{ units { name } }')).cache).toBe('miss'), {
      timeout: 20_000,
    })
  })

  it('counts its hits in the metrics', async () => {
    await post('{ units { name } }')
    await post('{ units { name } }')
    const metrics = await (await fetch(`${hub.gateway.url}/metrics`)).text()
    expect(metrics).toContain('hub_cache_total{outcome="hit"} 1')
  })

  it('is bypassed without a source of invalidations', async () => {
    await using plain = await startTestGateway()
    for (const _ of [1, 2]) {
      const { cache, headers } = await post('{ units { name } }', {}, plain.gateway.url)
      expect([cache, headers.get('cache-control')]).toEqual(['bypass', 'no-store'])
    }
  })
})
