import { afterAll, describe, expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'
import { connect, enter } from './testing/socket.ts'

const hub = await startTestGateway({ limits: { initMs: 200, bodyBytes: 64 * 1024 } })
const { url } = hub.gateway
afterAll(() => hub.gateway.close())

const follow = 'subscription { changes { position } }'

describe('close codes of graphql-transport-ws', () => {
  it('closes with 4400 on what is no message', async () => {
    const socket = await connect(url)
    socket.send('hello')
    expect(await socket.closed).toMatchObject({ code: 4400 })
  })

  it.each([{ type: 'unheard-of' }, { type: 'subscribe', id: '1' }, { type: 'connection_ack' }])(
    'closes with 4400 on a message that no client sends: $type',
    async (message) => {
      const socket = await enter(url)
      socket.send(message)
      expect(await socket.closed).toMatchObject({ code: 4400 })
    },
  )

  it('closes with 4401 on an operation before the acknowledgement', async () => {
    const socket = await connect(url)
    socket.send({ type: 'subscribe', id: '1', payload: { query: follow } })
    expect(await socket.closed).toMatchObject({ code: 4401 })
  })

  it('closes with 4403 and the way out on a token that is wrong', async () => {
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

  it('closes with 4406 on another subprotocol', async () => {
    const socket = await connect(url, [])
    expect(await socket.closed).toMatchObject({ code: 4406 })
  })

  it('closes with 4408 when no connection_init comes', async () => {
    const socket = await connect(url)
    expect(await socket.closed).toMatchObject({ code: 4408 })
  })

  it('closes with 4409 on an id that is in use', async () => {
    const socket = await enter(url)
    socket.send({ type: 'subscribe', id: '1', payload: { query: follow } })
    socket.send({ type: 'subscribe', id: '1', payload: { query: follow } })
    expect(await socket.closed).toMatchObject({ code: 4409 })
  })

  it('closes with 4429 on a second connection_init', async () => {
    const socket = await enter(url)
    socket.send({ type: 'connection_init' })
    expect(await socket.closed).toMatchObject({ code: 4429 })
  })

  it('closes with 1009 on a message that is too large', async () => {
    const socket = await enter(url)
    socket.send({ type: 'ping', payload: { filler: 'x'.repeat(70_000) } })
    expect(await socket.closed).toMatchObject({ code: 1009 })
  })
})

it('is found at /graphql only', async () => {
  const refused = connect(`${url}/elsewhere`)
  await expect(refused).rejects.toThrow('404')
})
