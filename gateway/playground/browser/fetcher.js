// How the page asks: over HTTP, and for subscriptions and live queries over a WebSocket.
import { follow } from './follow.js'
import { operationsIn } from './operations.js'
import { withToken } from './token.js'

const ask = async (operation, headers) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  })
  return response.json()
}

/** Executes an operation: a promise of its answer, or an iterator over its answers if they go on. */
export const fetcher = (operation, { headers } = {}) => {
  const operations = operationsIn(operation.query)
  const chosen = operations.find(({ name }) => name === operation.operationName) ?? operations[0]
  const named = { ...operation, operationName: chosen?.name }
  return (chosen?.goesOn ? follow : ask)(named, withToken(headers))
}
