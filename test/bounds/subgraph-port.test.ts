import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshStore } from '../support/stores.ts'
import { allSubgraphs } from '../support/all-subgraphs.ts'
import { startServices, type Services } from '../../infra/server/start-services.ts'
import { pino } from 'pino'
import { readConfig } from '../../services/kit/config/index.ts'
import { callerHeader } from '../../services/kit/identity/index.ts'
import { serveSubgraph } from '../../services/kit/runtime/index.ts'

const store = freshStore('sqlite', undefined)
let services: Services
let server: Awaited<ReturnType<typeof serveSubgraph>>

beforeAll(async () => {
  const config = readConfig({ HUB_DATA: store.dataDir })
  services = await startServices(config, allSubgraphs(), {
    log: pino({ level: 'silent' }),
    activity: 'SERVER',
  })
  const running = services.running.get('reporting')
  if (!running) throw new Error('reporting did not start')
  server = await serveSubgraph(running, { host: '127.0.0.1', port: 0, key: services.key })
})
afterAll(async () => {
  await server.close()
  await services.close()
  await store[Symbol.asyncDispose]()
})

const post = (body: object | string, caller?: string) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(caller !== undefined && { [callerHeader]: caller }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

it('A subgraph refuses callers that do not have the hub’s key.', async () => {
  for (const caller of [undefined, '', 'guess', services.key.caller.slice(1)]) {
    const response = await post({ query: '{ __typename }' }, caller)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    })
  }
  const known = await post({ query: '{ __typename }' }, services.key.caller)
  expect(await known.json()).toMatchObject({ data: { __typename: 'Query' } })
})

it('A subgraph answers for many entities at once.', async () => {
  const query =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Unit { name } } }'
  const representations = Array.from({ length: 20_000 }, () => ({
    __typename: 'Unit',
    id: 'CITY-350200',
  }))
  const response = await post({ query, variables: { representations } }, services.key.caller)
  expect(await response.json()).toMatchObject({
    data: { _entities: expect.objectContaining({ length: 20_000 }) },
  })
})

const fragments = Array.from(
  { length: 40 },
  (_, n) => `fragment F${n} on Unit { a: parent { ...F${n + 1} } b: parent { ...F${n + 1} } }`,
)

it.each([
  [
    'selections',
    `{ units { nodes { ...F0 } } } ${fragments.join(' ')} fragment F40 on Unit { name }`,
  ],
  ['depth', `{ unit(id: "X") { ${'parent { '.repeat(50)} name ${'} '.repeat(51)}}`],
  [
    'cost',
    `{ units(first: 100) { nodes { name } } ${Array.from({ length: 900 }, (_, n) => `a${n}: units(first: 100) { nodes { id name } }`).join(' ')} }`,
  ],
])('A subgraph refuses a document that exceeds %s.', async (limit, query) => {
  const response = await post({ query }, services.key.caller)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { limit } }] })
})

it('A subgraph refuses an unknown field of an input, in a literal too.', async () => {
  const query = '{ units(where: { naem: "a" }) { nodes { id } } }'
  const response = await post({ query }, services.key.caller)
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('naem') }],
  })
})

it('A subgraph refuses a body that is too large without reading it.', async () => {
  const response = await post('x'.repeat(33 * 1024 * 1024), services.key.caller).catch(
    (error: unknown) => error,
  )
  // The connection may be closed before all is sent.
  if (response instanceof Response) expect(response.status).toBe(413)
  else expect(String(response)).toContain('fetch failed')
})

it('The port of a subgraph answers health to processes of the hub only, once health has a port of its own.', async () => {
  const running = services.running.get('platforms')
  if (!running) throw new Error('platforms did not start')
  const local = { host: '127.0.0.1', port: 0 }
  const apart = await serveSubgraph(running, { ...local, key: services.key, monitoring: local })
  const status = async (url: string, headers: Record<string, string> = {}) =>
    (await fetch(url, { headers })).status
  try {
    for (const path of ['/healthz', '/readyz'])
      expect([
        await status(server.url + path),
        await status(apart.url + path),
        await status(apart.url + path, { [callerHeader]: services.key.caller }),
        await status(apart.monitoringUrl + path),
      ]).toEqual([200, 404, 200, 200])
  } finally {
    await apart.close()
  }
})
