// Runs in the visitor's browser.
import { text } from './texts.js'

/** One subscription or live query on a socket of its own, in the protocol graphql-transport-ws. */
export const follow = (operation, headers) => {
  const results = []
  let isOver = false
  let wake = () => {}
  const socket = new WebSocket(
    location.origin.replace('http', 'ws') + '/graphql',
    'graphql-transport-ws',
  )
  const send = (message) => socket.send(JSON.stringify(message))
  const take = {
    connection_ack: () => send({ type: 'subscribe', id: '1', payload: operation }),
    ping: () => send({ type: 'pong' }),
    next: ({ payload }) => results.push(payload),
    error: ({ payload }) => results.push({ errors: payload }),
    complete: () => socket.close(1000),
  }
  socket.addEventListener('open', () => send({ type: 'connection_init', payload: headers }))
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data)
    take[message.type]?.(message)
    wake()
  })
  socket.addEventListener('close', ({ code, reason }) => {
    if (code !== 1000) results.push({ errors: [{ message: text('closedWith', { code, reason }) }] })
    isOver = true
    wake()
  })
  return {
    async next() {
      while (results.length === 0 && !isOver) await new Promise((resolve) => (wake = resolve))
      return results.length > 0
        ? { value: results.shift(), done: false }
        : { value: undefined, done: true }
    },
    async return() {
      socket.close(1000)
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
