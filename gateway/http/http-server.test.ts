import { afterAll, describe, expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'

const services = {
  reporting: { ready: true },
  platforms: { ready: false, code: 'DISK_FULL', message: 'The disk is full.' },
} as const
const hub = await startTestGateway({ ready: async () => services })
afterAll(() => hub.gateway.close())
const url = `${hub.gateway.url}/graphql`

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('the HTTP endpoint', () => {
  it('identifies the viewer by the token', async () => {
    const response = await post({ query: '{ viewer }' }, { authorization: 'Bearer officer-XM' })
    expect(await response.json()).toEqual({ data: { viewer: 'officer-XM' } })
  })

  it('refuses an invalid token with 401 and the way to get one', async () => {
    const response = await post({ query: '{ viewer }' }, { authorization: 'Bearer nonsense' })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The token is malformed. Get one with `hub token`.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    })
  })

  it('forwards the language to the services', async () => {
    const response = await post({ query: '{ language }' }, { 'accept-language': 'zh-Hans' })
    expect(await response.json()).toEqual({ data: { language: 'ZH_HANS' } })
  })
})

it('the server answers HEAD like GET without a body, and executes no operation', async () => {
  const head = async (path: string) => {
    const response = await fetch(`${hub.gateway.url}${path}`, { method: 'HEAD' })
    return [response.status, await response.text()]
  }
  expect(await head('/healthz')).toEqual([200, ''])
  expect(await head('/')).toEqual([200, ''])
  const { length } = hub.subgraphs.calls
  expect(await head('/graphql?query={viewer}')).toEqual([405, ''])
  expect(hub.subgraphs.calls).toHaveLength(length)
})

describe('the HTTP endpoint refuses', () => {
  it('a mutation by GET, with 405', async () => {
    const query = 'mutation { renameUnit(input: { id: "XM", name: "x" }) { by } }'
    const response = await fetch(`${url}?${new URLSearchParams({ query })}`)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('a subscription over plain HTTP, naming the transports to use', async () => {
    const response = await post({ query: 'subscription { changes { position } }' })
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('graphql-transport-ws'),
          extensions: { code: 'SUBSCRIPTION_NEEDS_WEBSOCKET' },
        },
      ],
    })
  })

  it('a body over 1 MiB with 413, with or without a content length', async () => {
    const query = `{ lists } # ${'x'.repeat(1024 * 1024)}`
    expect((await post({ query })).status).toBe(413)
    const stream = new Blob([JSON.stringify({ query })]).stream()
    const init = { method: 'POST', body: stream, duplex: 'half' as const }
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(url, { ...init, headers })).status).toBe(413)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a POST of %s with 415, because any page could send it',
    async (type) => {
      const response = await post({ query: '{ lists }' }, { 'content-type': type })
      expect(response.status).toBe(415)
      expect(JSON.stringify(await response.json())).toContain('application/json')
    },
  )

  it('an unknown path with 404', async () => {
    expect((await fetch(`${hub.gateway.url}/nowhere`)).status).toBe(404)
  })
})

describe('scripts of other origins', () => {
  it('may read responses without cookies', async () => {
    const response = await post({ query: '{ lists }' }, { origin: 'https://elsewhere.example' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect((await fetch(url, { method: 'OPTIONS' })).status).toBe(204)
  })

  it('may be limited to some origins', async () => {
    await using strict = await startTestGateway({ allowOrigins: ['https://ours.example'] })
    const allowed = async (origin: string) => {
      const response = await fetch(`${strict.gateway.url}/graphql?query={lists}`, {
        headers: { origin },
      })
      return response.headers.get('access-control-allow-origin')
    }
    expect(await allowed('https://ours.example')).toBe('https://ours.example')
    expect(await allowed('https://elsewhere.example')).toBeNull()
  })
})

describe('the operational endpoints', () => {
  it('report the hub as healthy, and as degraded with the reason while a service is not ready', async () => {
    expect(await (await fetch(`${hub.gateway.url}/healthz`)).text()).toBe('ok\n')
    const response = await fetch(`${hub.gateway.url}/readyz`)
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'degraded', draining: false, services },
    ])
  })

  it('count operations in the metrics', async () => {
    const metrics = await (await fetch(`${hub.gateway.url}/metrics`)).text()
    expect(metrics).toMatch(/hub_operations_total\{.*transport="http",outcome="ok"\} \d+/)
  })

  it('redirect browsers to the playground', async () => {
    const headers = { accept: 'text/html,*/*' }
    const response = await fetch(url, { headers, redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
  })
})
