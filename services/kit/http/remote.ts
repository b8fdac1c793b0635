import { type DocumentNode, type ExecutionResult, print } from 'graphql'
import type { FeedEntry, FeedSource } from '../feed/feed.ts'
import { signInternal } from '../identity/internal.ts'
import type { HubKey } from '../identity/key.ts'
import type { Change } from '../log/change.ts'
import type { Log } from '../log/read.ts'
import type { SubgraphRequest } from '../run.ts'

const printed = new WeakMap<DocumentNode, string>()

const textOf = (document: DocumentNode): string => {
  const text = printed.get(document) ?? print(document)
  printed.set(document, text)
  return text
}

/** Asks a subgraph that runs elsewhere. Rejects when it cannot be reached in time. */
export const askRemote = async (
  url: string,
  { document, variables, operationName, authorization }: SubgraphRequest,
): Promise<ExecutionResult> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(authorization ? { authorization } : {}),
    },
    body: JSON.stringify({ query: textOf(document), variables, operationName }),
    signal: AbortSignal.timeout(30_000),
  })
  if (response.status >= 500) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as ExecutionResult
}

interface Rows<T> {
  readonly hubId: string
  readonly head: number
  readonly rows: readonly T[]
}

const readRows = async <T>(
  url: string,
  key: HubKey,
  after: number,
  limit: number,
): Promise<Rows<T>> => {
  const response = await fetch(`${url}?after=${after}&limit=${limit}`, {
    headers: { authorization: `Bearer ${await signInternal(key)}` },
    signal: AbortSignal.timeout(30_000),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as Rows<T>
}

/** The log of a service that runs elsewhere. */
export const remoteLog = (url: string, key: HubKey): Log => ({
  head: async () => (await readRows<Change>(`${url}/log`, key, 0, 0)).head,
  read: async (after, limit) => (await readRows<Change>(`${url}/log`, key, after, limit)).rows,
})

/** The feed of a reporting service that runs elsewhere; looked at every `pollMs`. */
export const remoteFeed = (url: string, key: HubKey, pollMs: number): FeedSource => {
  const place = () => readRows<FeedEntry>(`${url}/feed`, key, 0, 0)
  return {
    hubId: async () => (await place()).hubId,
    head: async () => (await place()).head,
    read: async (after, limit) =>
      (await readRows<FeedEntry>(`${url}/feed`, key, after, limit)).rows,
    onAdvance: (listener) => {
      let seen = 0
      const timer = setInterval(() => {
        place().then(
          ({ head }) => {
            if (head > seen) listener(head)
            seen = Math.max(seen, head)
          },
          // An outage of reporting: the next look will tell.
          () => undefined,
        )
      }, pollMs)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}
