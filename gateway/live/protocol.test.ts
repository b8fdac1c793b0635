import { afterAll, describe, expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'
import { connect, enter } from './testing/socket.ts'

const hub = await startTestGateway({ limits: { initMs: 200, bodyBytes: 64 * 1024 } })
const { url } = hub.gateway
afterAll(() => hub.gateway.close())

const follow = 'subscription { changes { position } }'

describe('a socket of graphql-transport-ws', () => {
  it('closes with 4400 after invalid JSON', async () => {
    const socket = await connect(url)
    socket.send('hello')
    expect(await socket.closed).toMatchObject({ code: 4400 })
  })

  it.each([{ type: 'unheard-of' }, { type: 'subscribe', id: '1' }, { type: 'connection_ack' }])(
    'closes with 4400 after a message that no client may send: $type',
    async (message) => {
      const socket = await enter(url)
      socket.send(message)
      expect(await socket.closed).toMatchObject({ code: 4400 })
    },
  )

  it('closes with 4401 after an operation before the acknowledgement', async () => {
    const socket = await connect(url)
    socket.send({ type: 'subscribe', id: '1', payload: { query: follow } })
    expect(await socket.closed).toMatchObject({ code: 4401 })
  })

  it('closes with 4403 and a hint after an invalid token', async () => {
    const socket = await connect(url)
    socket.send({ type: 'connection_init', payload: { authorization: 'Bearer nonsense' } })
    expect(await socket.closed).toEqual({
      code: 4403,
      reason: 'The token is malformed. Get one with `hub token`.',
    })
  })

  it('closes with 4403 when the token expires', async () => {
    const socket = await enter(url, { Authorization: 'Bearer brief-XM' })
    expect(await socket.closed).toEqual({ code: 4403, reason: 'token expired' })
  })

  it('closes with 4406 for another subprotocol', async () => {
    const socket = await connect(url, [])
    expect(await socket.closed).toMatchObject({ code: 4406 })
  })

  it('closes with 4408 without a connection_init', async () => {
    const socket = await connect(url)
    expect(await socket.closed).toMatchObject({ code: 4408 })
  })

  it('closes with 4409 after an id that is in use', async () => {
    const socket = await enter(url)
    socket.send({ type: 'subscribe', id: '1', payload: { query: follow } })
    socket.send({ type: 'subscribe', id: '1', payload: { query: follow } })
    expect(await socket.closed).toMatchObject({ code: 4409 })
  })

  it('closes with 4429 after a second connection_init', async () => {
    const socket = await enter(url)
    socket.send({ type: 'connection_init' })
    expect(await socket.closed).toMatchObject({ code: 4429 })
  })

  it('closes with 1009 after a message that is too large', async () => {
    const socket = await enter(url)
    socket.send({ type: 'ping', payload: { filler: 'x'.repeat(70_000) } })
    expect(await socket.closed).toMatchObject({ code: 1009 })
  })
})

it('the server accepts WebSockets at /graphql only', async () => {
  const refused = connect(`${url}/elsewhere`)
  await expect(refused).rejects.toThrow('404')
})
