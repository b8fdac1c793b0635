import { decodeCursor } from '../../services/kit/store/index.ts'
import type { RunningHub } from './running-hub.ts'

export interface QueryResult {
  readonly data?: unknown
  readonly errors?: readonly object[]
}

/** Sends a query to the gateway of a hub without a token. */
export const queryHub = async ({ gateway }: RunningHub, query: string): Promise<QueryResult> => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as QueryResult
}

/** The hub's id and the latest position of its feed. */
export const latestPosition = async (hub: RunningHub) => {
  const { data } = await queryHub(hub, '{ latestCursor }')
  const { latestCursor } = data as { readonly latestCursor: string }
  const position = decodeCursor(latestCursor)
  if (!position) throw new Error(`${latestCursor} is no cursor`)
  return position
}
