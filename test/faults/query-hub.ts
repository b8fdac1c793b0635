import { decodeCursor } from '../../services/kit/store/index.ts'
import type { RunningHub } from './running-hub.ts'

export interface QueryResult {
  readonly data?: unknown
  readonly errors?: readonly object[]
}

/** Asks a hub over HTTP as the public does. */
export const queryHub = async ({ gateway }: RunningHub, query: string): Promise<QueryResult> => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as QueryResult
}

/** The feed's name and its newest position. */
export const latestPosition = async (hub: RunningHub) => {
  const { data } = await queryHub(hub, '{ latestCursor }')
  const { latestCursor } = data as { readonly latestCursor: string }
  const place = decodeCursor(latestCursor)
  if (!place) throw new Error(`${latestCursor} is no cursor`)
  return place
}
