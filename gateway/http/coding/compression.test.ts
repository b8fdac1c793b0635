import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  startTrackedGateway,
  type TrackedGateway,
} from '../../dependencies/testing/tracked-gateway.ts'

let hub: TrackedGateway
beforeEach(async () => {
  hub = await startTrackedGateway()
})
afterEach(() => hub.gateway.close())

interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
}

/** Asks without decoding the body, which `fetch` would do. */
const ask = (
  path: string,
  headers: Record<string, string>,
  { method = 'GET', body = '' } = {},
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(`${hub.gateway.url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode: status = 0, headers: got } = response
        resolve({ status, headers: got, bytes: Buffer.concat(chunks) })
      })
    })
    sent.on('error', reject).end(body)
  })

/** A response of some 3 KB: the same list under many names. */
const aliases = Array.from({ length: 60 }, (_, index) => `list${index}: units { name }`).join(' ')
const large = `/graphql?query=${encodeURIComponent(`{ ${aliases} }`)}`
const small = '/graphql?query={units{name}}'

const decode = ({ headers, bytes }: Reply): string => {
  const decoders = { br: brotliDecompressSync, gzip: gunzipSync }
  const coding = headers['content-encoding']
  return (coding === 'br' || coding === 'gzip' ? decoders[coding](bytes) : bytes).toString()
}

describe('a response', () => {
  it.each(['br', 'gzip'])(
    'is compressed with %s for who accepts it, cached or not',
    async (coding) => {
      const plain = await ask(large, {})
      expect(plain.headers['content-encoding']).toBeUndefined()
      hub.dependencies = { tags: ['Unit'], seq: 1 }
      hub.invalidations.announce('reporting', 1, 'all')
      for (const outcome of ['miss', 'hit', 'hit']) {
        const reply = await ask(large, { 'accept-encoding': coding })
        expect([reply.status, reply.headers['x-cache']]).toEqual([200, outcome])
        expect(reply.headers['content-encoding']).toBe(coding)
        expect(reply.headers['content-length']).toBe(String(reply.bytes.length))
        expect(reply.bytes.length * 4).toBeLessThan(plain.bytes.length)
        expect(decode(reply)).toBe(plain.bytes.toString())
        expect(reply.headers.vary).toContain('accept-encoding')
      }
    },
  )

  it('takes brotli before gzip, and neither from a client that refuses it', async () => {
    const codingFor = async (accepted: string) =>
      (await ask(large, { 'accept-encoding': accepted })).headers['content-encoding']
    expect(await codingFor('gzip, deflate, br')).toBe('br')
    expect(await codingFor('*')).toBe('br')
    expect(await codingFor('br;q=0, gzip;q=0.1')).toBe('gzip')
    expect(await codingFor('gzip;q=0, br;q=0')).toBeUndefined()
    expect(await codingFor('identity, gzip;q=0.5')).toBeUndefined()
    expect(await codingFor('deflate')).toBeUndefined()
    expect(await codingFor('')).toBeUndefined()
  })

  it('that fits into a packet is sent as it is', async () => {
    const reply = await ask(small, { 'accept-encoding': 'br, gzip' })
    expect(reply.headers['content-encoding']).toBeUndefined()
    expect(reply.headers.vary).toContain('accept-encoding')
  })

  it('to a mutation and one with errors is compressed as well', async () => {
    const fails = Array.from({ length: 60 }, (_, index) => `f${index}: fails`).join(' ')
    const body = JSON.stringify({ query: `{ ${fails} }` })
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' }
    const reply = await ask('/graphql', headers, { method: 'POST', body })
    expect(reply.headers['content-encoding']).toBe('gzip')
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(JSON.parse(decode(reply))).toHaveProperty('errors')
  })
})

describe('the entity tag of a compressed response', () => {
  it('differs from that of the plain one, since its bytes do, and each is 304 to who has it', async () => {
    const tags = new Set<string>()
    for (const coding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': coding }
      const { etag = '' } = (await ask(large, headers)).headers
      tags.add(etag)
      const again = await ask(large, { ...headers, 'if-none-match': `"other", W/${etag}` })
      expect([again.status, again.headers.etag, again.bytes.length]).toEqual([304, etag, 0])
      expect(again.headers['content-encoding']).toBeUndefined()
    }
    expect(tags.size).toBe(3)
  })

  it('is worth nothing once the content changed', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    const { etag = '' } = (await ask(large, headers)).headers
    hub.renameUnit('鷺島')
    hub.invalidations.announce('reporting', 1, ['Unit'])
    const again = await ask(large, { ...headers, 'if-none-match': etag })
    expect(again.status).toBe(200)
    expect(decode(again)).toContain('鷺島')
  })
})

it('a file of the playground goes out plain to a client that accepts no coding', async () => {
  const plain = await ask('/playground/search.js', {})
  const packed = await ask('/playground/search.js', { 'accept-encoding': 'gzip' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(decode(packed)).toBe(plain.bytes.toString())
  const head = await ask('/playground/search.js', { 'accept-encoding': 'gzip' }, { method: 'HEAD' })
  expect([head.headers.etag, head.headers['content-length'], head.bytes.length]).toEqual([
    packed.headers.etag,
    packed.headers['content-length'],
    0,
  ])
})

it('a stream of events is never compressed, so that no event waits for the next', async () => {
  const query = encodeURIComponent('subscription { changes { position } }')
  const reply = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
    const sent = httpRequest(
      `${hub.gateway.url}/graphql/stream?query=${query}`,
      { headers: { accept: 'text/event-stream', 'accept-encoding': 'gzip, br' } },
      ({ headers }) => {
        sent.destroy()
        resolve(headers)
      },
    )
    sent.on('error', reject).end()
  })
  expect(reply['content-type']).toContain('text/event-stream')
  // The value that keeps proxies from compressing it.
  expect(reply['content-encoding']).toBe('none')
})

it('scripts of other origins may read the headers that they need', async () => {
  const { headers } = await ask(small, { origin: 'https://dashboard.example' })
  for (const name of ['etag', 'retry-after', 'x-request-id', 'content-disposition'])
    expect(headers['access-control-expose-headers']).toContain(name)
})
