import { afterAll, describe, expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'
import { connect, enter } from './testing/socket.ts'

const hub = await startTestGateway()
const { url } = hub.gateway
afterAll(() => hub.gateway.close())

const follow = 'subscription { changes { position } }'

describe('the messages of graphql-transport-ws', () => {
  it('include a pong for each ping', async () => {
    const socket = await enter(url)
    socket.send({ type: 'ping', payload: { a: 1 } })
    expect(await socket.next()).toEqual({ type: 'pong', payload: { a: 1 } })
  })

  it('include next and complete for a query and a mutation', async () => {
    const socket = await enter(url, { authorization: 'Bearer officer-XM' })
    socket.send({ type: 'subscribe', id: 'q', payload: { query: '{ viewer }' } })
    expect(await socket.next()).toEqual({
      type: 'next',
      id: 'q',
      payload: { data: { viewer: 'officer-XM' } },
    })
    expect(await socket.next()).toEqual({ type: 'complete', id: 'q' })
    const query = 'mutation { renameUnit(input: { id: "XM", name: "鷺" }) { unit { name } by } }'
    socket.send({ type: 'subscribe', id: 'm', payload: { query } })
    expect(await socket.next()).toMatchObject({
      id: 'm',
      payload: { data: { renameUnit: { unit: { name: '鷺' }, by: 'officer-XM' } } },
    })
  })

  it('are authorized by the HTTP header as well', async () => {
    const headers = { authorization: 'Bearer officer-FZ' }
    const socket = await connect(url, 'graphql-transport-ws', { headers })
    socket.send({ type: 'connection_init' })
    await socket.next()
    socket.send({ type: 'subscribe', id: 'q', payload: { query: '{ viewer }' } })
    expect(await socket.next()).toMatchObject({ payload: { data: { viewer: 'officer-FZ' } } })
  })

  it('include an error with locations for an invalid operation', async () => {
    const socket = await enter(url)
    socket.send({ type: 'subscribe', id: '1', payload: { query: '{ nope }' } })
    expect(await socket.next()).toEqual({
      type: 'error',
      id: '1',
      payload: [
        {
          message: 'Cannot query field "nope" on type "Query".',
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    })
  })

  it('include field errors next to the data', async () => {
    const socket = await enter(url)
    socket.send({ type: 'subscribe', id: '1', payload: { query: '{ refuses lists }' } })
    expect(await socket.next()).toMatchObject({
      type: 'next',
      payload: { data: { lists: 7 }, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    })
  })

  it('end for a subscription that the client completes', async () => {
    const socket = await enter(url)
    socket.send({ type: 'subscribe', id: '1', payload: { query: follow } })
    socket.send({ type: 'complete', id: '1' })
    socket.send({ type: 'ping' })
    expect(await socket.next()).toEqual({ type: 'pong' })
    hub.feed.append()
    socket.send({ type: 'ping' })
    expect(await socket.next()).toEqual({ type: 'pong' })
  })

  it('include an error for more operations on one socket than allowed', async () => {
    await using small = await startTestGateway({ limits: { operationsPerSocket: 1 } })
    const socket = await enter(small.gateway.url)
    socket.send({ type: 'subscribe', id: '1', payload: { query: follow } })
    socket.send({ type: 'subscribe', id: '2', payload: { query: follow } })
    expect(await socket.next()).toMatchObject({
      type: 'error',
      id: '2',
      payload: [{ extensions: { code: 'TOO_MANY_OPERATIONS' } }],
    })
  })
})
