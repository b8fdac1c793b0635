import { expect, it, onTestFinished } from 'vitest'
import { identifier } from '../../services/kit/identity/index.ts'
import { testKey } from '../../services/kit/identity/testing/key.ts'
import { startProvider } from '../../services/kit/identity/testing/provider.ts'
import { connect } from '../live/testing/socket.ts'
import { startTestGateway } from '../testing/gateway.ts'

const startWithProvider = async () => {
  const provider = await startProvider()
  await provider.addKey('k1')
  const { issuer } = provider
  const identify = identifier({
    key: testKey,
    provider: { issuer, audience: ['hub'], clockSkew: 0, onError: () => {} },
  })
  const hub = await startTestGateway({ identify })
  onTestFinished(() => hub.gateway.close())
  const token = await provider.token('k1')
  const send = (accept: string) =>
    fetch(`${hub.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer }' }),
    })
  return { provider, hub, send, token }
}

it('A token that cannot be verified is answered with 503 and a code, and the public is answered.', async () => {
  const { provider, hub, send } = await startWithProvider()
  await provider.stop()
  for (const accept of ['application/json', 'text/event-stream']) {
    const response = await send(accept)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'IDENTITY_PROVIDER_UNAVAILABLE' } }],
    })
  }
  expect(await hub.execute('{ lists }')).toEqual({ data: { lists: 7 } })
  expect(hub.logged).toEqual([])
})

it('A socket whose token cannot be verified is closed with 1013, after which clients connect again.', async () => {
  const { provider, hub, token } = await startWithProvider()
  await provider.stop()
  const socket = await connect(hub.gateway.url)
  socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })
  expect(await socket.closed).toMatchObject({ code: 1013 })
})

it('A token is accepted while its provider is there.', async () => {
  const { send } = await startWithProvider()
  expect(await (await send('application/json')).json()).toEqual({ data: { viewer: 'wang' } })
})
