import { startFleet } from './fleet.ts'
import { startMeasuredHub } from './hub.ts'

// How long many sockets need to replay the same events, as after a restart of the gateway.

const sockets = Number(process.env['SOCKETS'] ?? 300)
const events = Number(process.env['EVENTS'] ?? 20)
const protocol = 'graphql-transport-ws'
const query = `subscription ($after: ID) {
  changes(after: $after) { cursor position kind at unit { id name services { light } } }
}`

const hub = await startMeasuredHub()
const warm = await startFleet(1)
const fleet = await startFleet(1)
try {
  const url = `${hub.url.replace('http', 'ws')}/graphql`
  const after = await hub.latestCursor()
  const greetings = [
    JSON.stringify({ type: 'connection_init' }),
    JSON.stringify({ id: 's', type: 'subscribe', payload: { query, variables: { after } } }),
  ]
  await hub.write(events)
  await warm.connect({ url, protocol, sockets: 2, greetings })
  await warm.received(events)
  await warm.end()
  const start = performance.now()
  await fleet.connect({ url, protocol, sockets, greetings })
  await fleet.received(events)
  console.log({ sockets, events, ms: Math.round(performance.now() - start) })
} finally {
  await Promise.all([fleet.end(), hub.end()])
}
