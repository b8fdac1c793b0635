import { type DocumentNode, type ExecutionResult, getOperationAST, print } from 'graphql'
import { tagOf } from '../../../../schema/vocabulary/index.ts'
import {
  type Bus,
  type Change,
  type FeedEntry,
  type FeedSource,
  type Log,
  onAdvance,
} from '../../store/index.ts'
import { exchange } from '../../outbound/index.ts'
import { callerHeader, type HubKey, signInternal } from '../../identity/index.ts'
import { currentRequest, isTracing, requestIdHeader, traceHeaders } from '../../telemetry/index.ts'
import type { SubgraphRequest } from '../run.ts'
import { InvalidResponse, isUnreachable, wasNeverSent } from './failure.ts'
import type { Replicas } from './replicas.ts'

/** Time for a request to a service, milliseconds. */
const timeoutMs = 30_000

const printed = new WeakMap<DocumentNode, string>()

const textOf = (document: DocumentNode): string => {
  const text = printed.get(document) ?? print(document)
  printed.set(document, text)
  return text
}

/**
 * Executes an operation on a subgraph in another process. Rejects when no replica responds in time. A mutation goes to
 * another replica only if it was never sent.
 */
export const executeRemote = (
  service: Replicas,
  request: SubgraphRequest,
  key: Pick<HubKey, 'caller'>,
): Promise<ExecutionResult> => {
  const { document, operationName } = request
  const isMutation = getOperationAST(document, operationName)?.operation === 'mutation'
  return service.call(
    (url) => execute(url, request, key),
    isMutation ? wasNeverSent : isUnreachable,
  )
}

/** The service takes this process for a stranger, or its requests for too large: no answer to a client. */
const refusals = new Set([401, 413])

const execute = async (
  url: string,
  { document, variables, operationName, authorization, locale, signal }: SubgraphRequest,
  { caller }: Pick<HubKey, 'caller'>,
): Promise<ExecutionResult> => {
  const { status, text } = await exchange(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      [callerHeader]: caller,
      ...(authorization ? { authorization } : {}),
      ...(locale ? { 'accept-language': tagOf(locale) } : {}),
      ...requestHeaders(),
    },
    body: JSON.stringify({ query: textOf(document), variables, operationName }),
    timeoutMs,
    signal,
  })
  if (status >= 500 || refusals.has(status)) throw new InvalidResponse(url, status)
  const result: ExecutionResult = JSON.parse(text)
  return result
}

/** Continues the request and its trace in the service. */
const requestHeaders = (): Readonly<Record<string, string>> => {
  const request = currentRequest()
  if (!request) return traceHeaders()
  const trace = isTracing() ? traceHeaders() : request.trace
  return { [requestIdHeader]: request.requestId, ...trace }
}

interface Rows<T> {
  readonly hubId: string
  readonly head: number
  readonly rows: readonly T[]
}

interface RowSource {
  readonly service: Replicas
  readonly key: HubKey
  readonly path: '/log' | '/feed'
}

const readRows = <T>(
  { service, key, path }: RowSource,
  after: number,
  limit: number,
  subjects: readonly string[] = [],
): Promise<Rows<T>> =>
  service.call(async (url) => {
    // With subjects, the rows about them before the position, newest first.
    const query = new URLSearchParams({ after: String(after), limit: String(limit) })
    for (const subject of subjects) query.append('subject', subject)
    const { status, text } = await exchange(`${url}${path}?${query}`, {
      method: 'GET',
      headers: { authorization: `Bearer ${await signInternal(key)}` },
      timeoutMs,
    })
    if (status !== 200) throw new InvalidResponse(url, status)
    const rows: Rows<T> = JSON.parse(text)
    return rows
  }, isUnreachable)

/** The log of a service in another process. */
export const remoteLog = (service: Replicas, key: HubKey): Log => {
  const log = { service, key, path: '/log' } as const
  return {
    head: async () => (await readRows<Change>(log, 0, 0)).head,
    read: async (after, limit) => (await readRows<Change>(log, after, limit)).rows,
    before: async (subjects, seq, limit) =>
      (await readRows<Change>(log, seq, limit, subjects)).rows,
  }
}

/** The feed of a reporting service in another process; read when it is announced, and every `pollMs`. */
export const remoteFeed = (
  service: Replicas,
  key: HubKey,
  bus: Bus,
  pollMs: number,
): FeedSource => {
  const feed = { service, key, path: '/feed' } as const
  const head = async () => (await readRows<FeedEntry>(feed, 0, 0)).head
  return {
    hubId: async () => (await readRows<FeedEntry>(feed, 0, 0)).hubId,
    head,
    read: async (after, limit) => (await readRows<FeedEntry>(feed, after, limit)).rows,
    onAdvance: onAdvance(bus, head, pollMs),
  }
}
