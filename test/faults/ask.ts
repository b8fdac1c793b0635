import type { RealHub } from './hubs.ts'

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
