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

describe('an answer over HTTP', () => {
  it('is the same bytes again, without asking a service, until it changes', async () => {
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

  it('tells the client nothing of what it was read from', async () => {
    expect(JSON.parse((await post('{ units { name } }')).body)).not.toHaveProperty('extensions')
  })

  it.each(['GET', 'POST'])(
    'of %s is 304 to who has it, also before it was kept',
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

  it('may be kept by others only if they ask each time, and by the signed-in client alone', async () => {
    const open = await post('{ units { name } }')
    expect(open.headers.get('cache-control')).toBe('no-cache')
    expect(open.headers.get('vary')).toContain('authorization')
    const personal = await post('{ viewer }', signedIn)
    expect(personal.headers.get('cache-control')).toBe('private, no-cache')
  })

  it('has another form for other headers', async () => {
    const modern = 'application/graphql-response+json'
    await post('{ units { name } }')
    const other = await post('{ units { name } }', { accept: modern })
    expect([other.cache, other.headers.get('content-type')]).toEqual([
      'miss',
      `${modern}; charset=utf-8`,
    ])
    expect((await post('{ language }', { 'accept-language': 'zh-Hans' })).body).toContain('Hans')
    expect((await post('{ language }', { 'accept-language': 'en' })).body).toContain('en')
    expect((await post('{ units { name } }', { 'content-type': 'text/plain' })).status).toBe(415)
  })
})

describe('what is never kept', () => {
  it('a mutation', async () => {
    const query = 'mutation { renameUnit(input: { id: "XM", name: "x" }) { by } }'
    const [one, two] = [await post(query, signedIn), await post(query, signedIn)]
    expect([one.cache, two.cache]).toEqual(['bypass', 'bypass'])
    expect(one.headers.get('cache-control')).toBe('no-store')
  })

  it.each(['{ fails }', '{ refuses }', '{ unknown }'])(
    'an answer with errors: %s',
    async (query) => {
      const [one, two] = [await post(query), await post(query)]
      expect([one.cache, two.cache]).toEqual(['miss', 'miss'])
      expect(two.headers.get('cache-control')).toBe('no-store')
    },
  )
})

describe('an attack on the cache', () => {
  it('never gets the bytes of another viewer, with their token gone, forged or of another unit', async () => {
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

  it('does not turn a known tag of another viewer into 304', async () => {
    const mine = await post('{ viewer }', signedIn)
    const etag = mine.headers.get('etag') ?? ''
    expect((await post('{ viewer }', { 'if-none-match': etag })).status).toBe(200)
  })
})

describe('around it', () => {
  it('executes once what many ask at once', async () => {
    const { started, release } = hub.block()
    const first = post('{ units { name } }')
    await started
    const { count } = hub.calls
    const others = [1, 2, 3, 4].map(() => post('{ units { name } }'))
    // The last one has been taken in when a health check behind it is answered.
    await fetch(`${hub.gateway.url}/healthz`)
    release()
    await Promise.all([first, ...others])
    expect(hub.calls.count - count).toBe(0)
  })

  it('starts anew with a new supergraph', async () => {
    await post('{ units { name } }')
    hub.reload(supergraphSdl.replace('All units.', 'Every unit.'))
    await vi.waitFor(async () => expect((await post('{ units { name } }')).cache).toBe('miss'))
  })

  it('says in its metrics how often it helped', async () => {
    await post('{ units { name } }')
    await post('{ units { name } }')
    const metrics = await (await fetch(`${hub.gateway.url}/metrics`)).text()
    expect(metrics).toContain('hub_cache_total{outcome="hit"} 1')
  })

  it('is not there where nobody says what changes', async () => {
    await using plain = await startTestGateway()
    for (const _ of [1, 2]) {
      const { cache, headers } = await post('{ units { name } }', {}, plain.gateway.url)
      expect([cache, headers.get('cache-control')]).toEqual(['bypass', 'no-store'])
    }
  })
})
