import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import findMyWay from 'find-my-way'
import type { FeedSource } from '../../store/index.ts'
import { type HubKey, isInternal } from '../../identity/index.ts'
import type { RunningSubgraph } from '../run.ts'
import { graphqlHandler } from './graphql-handler.ts'

export interface SubgraphServer {
  readonly url: string
  close(): Promise<void>
}

/** Serves one subgraph to the gateway, and its log (reporting: also the feed) to the hub's own processes. */
export const serveSubgraph = async (
  running: RunningSubgraph,
  options: {
    readonly host: string
    readonly port: number
    readonly key: HubKey
    readonly feed?: FeedSource
  },
): Promise<SubgraphServer> => {
  const { key, feed } = options
  const router = findMyWay({
    defaultRoute: (_, response) => send(response, 404, { error: 'There is nothing here.' }),
  })
  router.on('POST', '/graphql', graphqlHandler(running))
  router.on('GET', '/healthz', (_, response) => send(response, 200, { status: 'ok' }))
  const internal = (path: string, read: (after: number, limit: number) => Promise<unknown>) =>
    router.on('GET', path, (request, response) => {
      answerInternal(key, request, read).then(
        ([status, body]) => send(response, status, body),
        () => send(response, 500, { error: 'The log cannot be read now.' }),
      )
    })
  internal('/log', async (after, limit) => ({
    head: await running.store.log.head(),
    rows: await running.store.log.read(after, limit),
  }))
  if (feed)
    internal('/feed', async (after, limit) => ({
      hubId: await feed.hubId(),
      head: await feed.head(),
      rows: await feed.read(after, limit),
    }))
  let isClosing = false
  // Idle connections are left to the hub's other processes, which drop theirs after seconds: closed here, one could be
  // taken for the next request at that very moment, and a write that went into it be lost.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    // Those who poll would hold a connection, and with it this process, for ever.
    if (isClosing) response.setHeader('connection', 'close')
    response.once('close', () => isClosing && setImmediate(() => server.closeIdleConnections()))
    router.lookup(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${options.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        isClosing = true
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

const answerInternal = async (
  key: HubKey,
  request: IncomingMessage,
  read: (after: number, limit: number) => Promise<unknown>,
): Promise<[status: number, body: unknown]> => {
  if (!(await isInternal(key, request.headers.authorization)))
    return [401, { error: 'Only the hub’s own processes read logs.' }]
  const { searchParams } = new URL(request.url ?? '/', 'http://hub.invalid')
  const after = Number(searchParams.get('after') ?? 0)
  const limit = Number(searchParams.get('limit') ?? 1000)
  if (!Number.isInteger(after) || !Number.isInteger(limit) || limit > 1000 || limit < 0)
    return [400, { error: '"after" and "limit" (at most 1000) are whole numbers.' }]
  return [200, await read(after, limit)]
}

const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}
