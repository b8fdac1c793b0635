// Runs in the visitor's browser: opens GraphiQL, which asks over HTTP and follows subscriptions and live queries over a WebSocket. What is
// written under "Headers" goes along both ways.
const options = JSON.parse(document.querySelector('#options').textContent)
const path = '/graphql'

const ask = async (operation, headers) => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  })
  return response.json()
}

/** One subscription or live query on a socket of its own, in the protocol graphql-transport-ws. */
const follow = (operation, headers) => {
  const results = []
  let isOver = false
  let wake = () => {}
  const socket = new WebSocket(location.origin.replace('http', 'ws') + path, 'graphql-transport-ws')
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
    if (code !== 1000) results.push({ errors: [{ message: `Closed with ${code}. ${reason}` }] })
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

/**
 * The names of the operations in a text, and whether their answers go on. GraphiQL hands over a parsed document and a
 * chosen name too, but right after a change of tab they are still those of the tab before.
 */
const operationsIn = (query) => {
  let heads = query.replace(/"""[^]*?"""|"(\\.|[^"\n])*"|#.*/g, '')
  for (let before = ''; before !== heads;) {
    before = heads
    heads = heads.replace(/\{[^{}]*\}|\([^()]*\)/g, ' ')
  }
  return [...heads.matchAll(/\b(query|mutation|subscription)\b\s*(\w+)?((?:\s*@\w+)*)/g)].map(
    ([, kind, name, directives]) => ({
      name,
      goesOn: kind === 'subscription' || /@live\b/.test(directives),
    }),
  )
}

const fetcher = (operation, { headers } = {}) => {
  const operations = operationsIn(operation.query)
  const chosen = operations.find(({ name }) => name === operation.operationName) ?? operations[0]
  const named = { ...operation, operationName: chosen?.name }
  return chosen?.goesOn ? follow(named, headers) : ask(named, headers)
}

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => `/playground/${label}.worker.js`,
}
// eslint-disable-next-line no-undef -- from graphiql.js
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { ...options, fetcher })
