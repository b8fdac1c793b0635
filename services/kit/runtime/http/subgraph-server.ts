import { createServer, type IncomingMessage } from 'node:http'
import findMyWay from 'find-my-way'
import type { Registry } from 'prom-client'
import type { DatabaseFailure, FeedSource } from '../../store/index.ts'
import { type HubKey, isInternal } from '../../identity/index.ts'
import type { RunningSubgraph } from '../run.ts'
import { graphqlHandler } from './graphql-handler.ts'
import {
  closed,
  forHubOnly,
  type Handler,
  listen,
  notFound,
  send,
  serveMonitoring,
} from './serve.ts'
import { viewHandler, viewPath } from './serve-views.ts'

type Probe = readonly [path: string, handler: Handler]

interface SubgraphServer {
  readonly url: string
  /** Where health is served, if that is another port. */
  readonly monitoringUrl: string | undefined
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
    /** Where health is served, instead of on this port. */
    readonly monitoring?: { readonly host: string; readonly port: number }
    /** The figures at `/metrics`. */
    readonly registry?: Figures
  },
): Promise<SubgraphServer> => {
  const { key, feed, monitoring, registry } = options
  let isClosing = false
  const router = findMyWay({ defaultRoute: notFound })
  router.on('POST', '/graphql', graphqlHandler(running, key))
  router.on('GET', `${viewPath}:name`, forHubOnly(key, viewHandler(running)))
  const probes: readonly Probe[] = [
    ['/healthz', (_, response) => send(response, 200, { status: 'ok' })],
    [
      '/readyz',
      (_, response) => {
        running.store.check().then(
          (failure) =>
            send(response, failure || isClosing ? 503 : 200, stateOf(failure, isClosing)),
          () => response.destroy(),
        )
      },
    ],
    ...(registry ? [metricsProbe(registry)] : []),
  ]
  const monitor = monitoring && (await serveMonitoring(monitoring, probes))
  // The gateway, which knows only this port, asks with the hub's key.
  for (const [path, probe] of probes)
    router.on('GET', path, monitor ? forHubOnly(key, probe) : probe)
  const serveRows = (path: string, read: ReadRows) =>
    router.on('GET', path, (request, response) => {
      readRows(key, request, read).then(
        ([status, body]) => send(response, status, body),
        () => send(response, 500, { error: 'The log cannot be read now.' }),
      )
    })
  const { log } = running.store
  serveRows('/log', async (after, limit, subjects) => ({
    head: await log.head(),
    rows: await (subjects.length > 0 ? log.before(subjects, after, limit) : log.read(after, limit)),
  }))
  if (feed)
    serveRows('/feed', async (after, limit) => ({
      hubId: await feed.hubId(),
      head: await feed.head(),
      rows: await feed.read(after, limit),
    }))
  // The clients in the hub's other processes close idle connections. If the server closed one, a client could reuse it at the
  // same moment, and its write would be lost.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    // Polling clients would otherwise keep a connection, and with it this process, open for ever.
    if (isClosing) response.setHeader('connection', 'close')
    response.once('close', () => isClosing && setImmediate(() => server.closeIdleConnections()))
    router.lookup(request, response)
  })
  const url = await listen(server, options)
  return {
    url,
    monitoringUrl: monitor?.url,
    close: async () => {
      isClosing = true
      await closed(server)
      await monitor?.close()
    },
  }
}

type Figures = Pick<Registry, 'metrics' | 'contentType'>

const metricsProbe = (figures: Figures): Probe => [
  '/metrics',
  (_, response) => {
    figures.metrics().then(
      (text) => response.setHeader('content-type', figures.contentType).end(text),
      () => send(response, 500, { error: 'The figures cannot be read now.' }),
    )
  },
]

const stateOf = (failure: DatabaseFailure | undefined, isClosing: boolean): object =>
  failure
    ? { status: 'unready', code: failure.code, message: failure.problem }
    : { status: isClosing ? 'stopping' : 'ready' }

/** Reads rows after a position; with subjects, those about them before it. */
type ReadRows = (after: number, limit: number, subjects: readonly string[]) => Promise<unknown>

const readRows = async (
  key: HubKey,
  request: IncomingMessage,
  read: ReadRows,
): Promise<[status: number, body: unknown]> => {
  if (!(await isInternal(key, request.headers.authorization)))
    return [401, { error: 'Only the hub’s own processes read logs.' }]
  const { searchParams } = new URL(request.url ?? '/', 'http://hub.invalid')
  const after = Number(searchParams.get('after') ?? 0)
  const limit = Number(searchParams.get('limit') ?? 1000)
  if (!Number.isInteger(after) || !Number.isInteger(limit) || limit > 1000 || limit < 0)
    return [400, { error: '"after" and "limit" (at most 1000) are whole numbers.' }]
  return [200, await read(after, limit, searchParams.getAll('subject'))]
}
