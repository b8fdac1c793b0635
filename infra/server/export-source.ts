import { localized } from '../../schema/vocabulary/index.ts'
import { type ExportSource, ViewUnavailable } from '../../gateway/index.ts'
import { InvalidToken } from '../../services/kit/identity/index.ts'
import { remoteViews, type OpenViewOf, type Subgraph } from '../../services/kit/runtime/index.ts'
import type { DatabaseFailure } from '../../services/kit/store/index.ts'
import { ViewRefused } from '../../services/kit/views/index.ts'
import type { Services } from './start-services.ts'

/** The views of all services: those of this process, the others over HTTP. */
export const exportSource = (
  subgraphs: readonly Subgraph[],
  { running, elsewhere, key }: Services,
): ExportSource => {
  const owners = new Map(
    subgraphs.flatMap(({ name, views = [] }) => views.map((view) => [view.name, name] as const)),
  )
  const openers = new Map<string, OpenViewOf>()
  const openerOf = (service: string): OpenViewOf => {
    const replicas = elsewhere.get(service)
    const known =
      openers.get(service) ??
      running.get(service)?.openView ??
      (replicas && remoteViews(replicas, key))
    if (!known) throw new Error(`SUBGRAPH_URLS does not say where ${service} runs`)
    openers.set(service, known)
    return known
  }
  return {
    views: subgraphs.flatMap(({ views = [] }) => views),
    open: async (request) => {
      const service = owners.get(request.name) ?? ''
      try {
        return await openerOf(service)(request)
      } catch (error) {
        if (error instanceof ViewRefused || error instanceof InvalidToken) throw error
        const local = running.get(service)?.store
        const failure = local?.failureOf(error)
        if (local && !failure) throw error
        throw unavailable(service, failure, error)
      }
    },
  }
}

const unavailable = (
  service: string,
  failure: DatabaseFailure | undefined,
  cause: unknown,
): ViewUnavailable =>
  new ViewUnavailable(
    failure?.code ?? 'SERVICE_UNAVAILABLE',
    failure?.text ??
      localized(
        `The service ${service} does not answer now. Repeat the request later.`,
        `服務 ${service} 目前無回應,請稍後重試。`,
      ),
    cause,
  )
