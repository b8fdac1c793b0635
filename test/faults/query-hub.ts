import { decodeCursor } from '../../services/kit/store/index.ts'
import type { RealHub } from './running-hub.ts'

export interface Answered {
  readonly data?: unknown
  readonly errors?: readonly object[]
}

/** Asks a hub over HTTP as the public does. */
export const ask = async ({ door }: RealHub, query: string): Promise<Answered> => {
  const response = await fetch(`${door.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as Answered
}

/** The feed's name and its newest position. */
export const newest = async (hub: RealHub) => {
  const { data } = await ask(hub, '{ latestCursor }')
  const { latestCursor } = data as { readonly latestCursor: string }
  const place = decodeCursor(latestCursor)
  if (!place) throw new Error(`${latestCursor} is no cursor`)
  return place
}
