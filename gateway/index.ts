import type { IncomingMessage, ServerResponse } from 'node:http'
import { defaultLocale } from '../schema/vocabulary/index.ts'
import { responseCache } from './cache/response-cache.ts'
import { recordInvalidations } from './dependencies/recent-invalidations.ts'
import { clientAddress as addressBehind } from './http/client-address.ts'
import { allowOrigin, answerPreflight, anyOrigin } from './http/cors.ts'
import { dictionaryRoutes } from './http/dictionary-routes.ts'
import { graphqlRoute } from './http/graphql-route.ts'
import { connectRoutes } from './connect/connect-routes.ts'
import { dashboardRoutes } from './dashboard/dashboard-routes.ts'
import { exportRoutes } from './export/export-routes.ts'
import { contextFor } from './report/pipeline-context.ts'
import { reportRoutes } from './report/report-routes.ts'
import { healthRoutes } from './http/health-routes.ts'
import { createHttpServer, drain, listen, nosniff, serveRoutes } from './http/http-server.ts'
import { metricsRoute } from './http/metrics-route.ts'
import { rateLimit } from './http/rate-limit.ts'
import { requestLocale, setErrorLocale, unknownLocaleIn } from './http/request-locale.ts'
import { sendError } from './http/send-error.ts'
import { requestIdHeaderOf } from './http/request-scope.ts'
import type { RouteHandler } from './http/route.ts'
import { defaultLimits } from './limits.ts'
import { startLive } from './live/live.ts'
import { prefersStream } from './live/sse/prefers-stream.ts'
import { createMetrics } from './metrics.ts'
import { readyMeasures } from './ready-measures.ts'
import { registerMeasures } from '../services/kit/telemetry/index.ts'
import type { Gateway, GatewayOptions } from './options.ts'
import { playgroundRoutes } from './playground/playground-routes.ts'
import { anyDocuments, onlyTrusted } from './pipeline/documents.ts'
import { observedCalls } from './pipeline/observed-calls.ts'
import { observed } from './pipeline/observed-pipeline.ts'
import { planObserver } from './pipeline/plan-observer.ts'
import { startPipeline } from './pipeline/pipeline.ts'
import { fetchesOf } from './execution/fetches.ts'
import { circuitBreaker } from './execution/circuit-breaker.ts'
import { followSupergraph } from './execution/followed-supergraph.ts'

export { defaultLimits, type Limits } from './limits.ts'
export { type ExportSource, ViewUnavailable } from './export/export-source.ts'
export type * from './options.ts'

/** Starts the gateway: GraphQL over HTTP, WebSocket and SSE, the playground, the dashboard, health probes and metrics. */
export const startGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { log, identify, ready, allowOrigins = '*', proxies = 0 } = options
  const limits = { ...defaultLimits, ...options.limits }
  const metrics = createMetrics(options.registry)
  const now = options.now ?? (() => new Date())
  const recent = options.invalidations && recordInvalidations(options.invalidations)
  const call = observedCalls(circuitBreaker(options.subgraphs), metrics)
  const fetches = recent && fetchesOf({ recent, now, limits, metrics })
  const observer = planObserver(metrics)
  const supergraph = await followSupergraph({ ...options, call, fetches, limits, observer })
  const { trusted, introspection = true, playground = true, dashboard = true } = options
  const documents = trusted ? onlyTrusted(trusted) : anyDocuments()
  const started = await startPipeline({ supergraph, limits, log, documents, introspection })
  const pipeline = observed(started, metrics, log)
  registerMeasures(metrics.registry, readyMeasures(ready))
  let isDraining = false

  // A new supergraph may answer the same operation differently.
  if (recent) supergraph.onChange(recent.invalidateAll)
  const { cacheBytes: bytes, tokens, bodyBytes } = limits
  const cache = recent && responseCache({ recent, bytes, tokens, textOf: documents.textOf, now })

  const setCommonHeaders = (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader(...nosniff)
    response.setHeader(...requestIdHeaderOf(request))
    setErrorLocale(response, localeOf(request))
    allowOrigin(request, response, allowOrigins)
  }
  const commonHeaders = allowOrigins === '*' ? [...nosniff, ...anyOrigin] : undefined
  const rate = rateLimit(limits.perMinute, metrics)
  const clientAddress = (request: IncomingMessage) => addressBehind(request, proxies)
  const localeOf = requestLocale(options.locale ?? defaultLocale)
  const shared = { pipeline, identify, rate, clientAddress, localeOf, metrics }
  const graphql = graphqlRoute({
    ...shared,
    cache,
    bodyBytes,
    playground,
    commonHeaders,
    setCommonHeaders,
  })
  const stream: RouteHandler = (request, response, fail) => {
    setCommonHeaders(request, response)
    return live.stream(request, response, fail)
  }
  const either: RouteHandler = (request, response, fail) =>
    (prefersStream(request.headers.accept) ? stream : graphql)(request, response, fail)
  /** Refuses a URL whose parameter `locale` names none of the hub. */
  const inLocale =
    (handler: RouteHandler): RouteHandler =>
    (request, response, fail) => {
      const problem = unknownLocaleIn(request.url)
      if (!problem) return handler(request, response, fail)
      setCommonHeaders(request, response)
      return sendError(response, 400, 'BAD_USER_INPUT', problem)
    }
  const preflight: RouteHandler = (request, response) => {
    allowOrigin(request, response, allowOrigins)
    answerPreflight(response)
  }
  const operational = [...healthRoutes(ready, () => isDraining), metricsRoute(metrics.registry)]
  const { monitoring } = options
  const monitor = monitoring && (await serveRoutes(operational, monitoring, log))
  const server = createHttpServer(
    [
      { method: 'GET', path: '/graphql', handler: inLocale(either), setsHeaders: true },
      { method: 'POST', path: '/graphql', handler: inLocale(either), setsHeaders: true },
      { method: 'OPTIONS', path: '/graphql', handler: preflight },
      { method: 'GET', path: '/graphql/stream', handler: inLocale(stream), setsHeaders: true },
      { method: 'POST', path: '/graphql/stream', handler: inLocale(stream), setsHeaders: true },
      { method: 'OPTIONS', path: '/graphql/stream', handler: preflight },
      ...(options.exports
        ? exportRoutes({ ...shared, ...limits, source: options.exports, setCommonHeaders })
        : []),
      ...reportRoutes({ ...shared, ...limits, setCommonHeaders, now }).map((route) => ({
        ...route,
        handler: inLocale(route.handler),
      })),
      ...(monitor ? [] : operational),
      ...(playground ? connectRoutes(setCommonHeaders, localeOf) : []),
      ...(dashboard ? dashboardRoutes() : []),
      ...(introspection && options.dictionary
        ? dictionaryRoutes(options.dictionary, setCommonHeaders)
        : []),
      ...(playground
        ? playgroundRoutes(
            options.examples,
            introspection ? options.dictionary : undefined,
            dashboard,
            localeOf,
          )
        : []),
    ],
    log,
  )
  const live = startLive({ ...options, ...shared, server, limits, recent, now })
  const { port } = await listen(server, options.port, options.host)

  return {
    url: `http://${options.host}:${port}`,
    port,
    monitoringUrl: monitor?.url,
    reportContext: async (authorization, locale) =>
      contextFor({ pipeline, viewer: await identify(authorization), authorization, locale, now }),
    async close() {
      isDraining = true
      supergraph.close()
      await Promise.all([drain(server, limits.drainMs), live.close()])
      recent?.close()
      await pipeline.close()
      // Last, so that probes see the drain.
      await monitor?.close()
    },
  }
}
