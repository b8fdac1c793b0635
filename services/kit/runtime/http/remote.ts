import { type DocumentNode, type ExecutionResult, getOperationAST, print } from 'graphql'
import {
  type Bus,
  type Change,
  type FeedEntry,
  type FeedSource,
  type Log,
  onAdvance,
} from '../../store/index.ts'
import { type HubKey, signInternal } from '../../identity/index.ts'
import type { SubgraphRequest } from '../run.ts'
import { InvalidResponse, isUnreachable, wasNeverSent } from './failure.ts'
import type { Replicas } from './replicas.ts'

const printed = new WeakMap<DocumentNode, string>()

const textOf = (document: DocumentNode): string => {
  const text = printed.get(document) ?? print(document)
  printed.set(document, text)
  return text
}

/**
 * Asks a subgraph that runs elsewhere. Rejects when no replica can be reached in time. A mutation goes to another
 * replica only while none can have received it.
 */
export const executeRemote = (
  those: Replicas,
  request: SubgraphRequest,
): Promise<ExecutionResult> => {
  const { document, operationName } = request
  const changes = getOperationAST(document, operationName)?.operation === 'mutation'
  return those.ask((url) => askOne(url, request), changes ? wasNeverSent : isUnreachable)
}

const askOne = async (
  url: string,
  { document, variables, operationName, authorization, signal }: SubgraphRequest,
): Promise<ExecutionResult> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(authorization ? { authorization } : {}),
    },
    body: JSON.stringify({ query: textOf(document), variables, operationName }),
    signal: AbortSignal.any([AbortSignal.timeout(30_000), ...(signal ? [signal] : [])]),
  })
  if (response.status >= 500) throw new InvalidResponse(url, response.status)
  return (await response.json()) as ExecutionResult
}

interface Rows<T> {
  readonly hubId: string
  readonly head: number
  readonly rows: readonly T[]
}

interface Reading {
  readonly those: Replicas
  readonly key: HubKey
  readonly path: '/log' | '/feed'
}

const readRows = <T>(
  { those, key, path }: Reading,
  after: number,
  limit: number,
): Promise<Rows<T>> =>
  those.ask(async (url) => {
    const response = await fetch(`${url}${path}?after=${after}&limit=${limit}`, {
      headers: { authorization: `Bearer ${await signInternal(key)}` },
      signal: AbortSignal.timeout(30_000),
    })
    if (!response.ok) throw new InvalidResponse(url, response.status)
    return (await response.json()) as Rows<T>
  }, isUnreachable)

/** The log of a service that runs elsewhere. */
export const remoteLog = (those: Replicas, key: HubKey): Log => {
  const log = { those, key, path: '/log' } as const
  return {
    head: async () => (await readRows<Change>(log, 0, 0)).head,
    read: async (after, limit) => (await readRows<Change>(log, after, limit)).rows,
  }
}

/** The feed of a reporting service that runs elsewhere; looked at when it is announced, and every `pollMs`. */
export const remoteFeed = (those: Replicas, key: HubKey, bus: Bus, pollMs: number): FeedSource => {
  const feed = { those, key, path: '/feed' } as const
  const head = async () => (await readRows<FeedEntry>(feed, 0, 0)).head
  return {
    hubId: async () => (await readRows<FeedEntry>(feed, 0, 0)).hubId,
    head,
    read: async (after, limit) => (await readRows<FeedEntry>(feed, after, limit)).rows,
    onAdvance: onAdvance(bus, head, pollMs),
  }
}
