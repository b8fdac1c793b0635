import { publicViewer, type Viewer } from '../../../services/kit/identity/index.ts'
import type { DependencyCollector } from '../../dependencies/dependency-collector.ts'
import { recordInvalidations } from '../../dependencies/recent-invalidations.ts'
import { testInvalidations } from '../../dependencies/testing/invalidations.ts'
import { type Execute, responseCache } from '../response-cache.ts'

/** The dependencies that a service reports with a response. */
interface Reported {
  readonly tags?: readonly string[]
  readonly seq?: number
  readonly validUntil?: string
  readonly hasErrors?: boolean
}

/** A cache without a gateway; every execution returns a response with a new number. */
export const openCache = (bytes = 1_000_000) => {
  const invalidations = testInvalidations()
  let now = new Date('2018-10-29T01:00:00Z')
  let executions = 0
  const cache = responseCache({
    recent: recordInvalidations(invalidations),
    bytes,
    tokens: 1_000,
    textOf: () => undefined,
    now: () => now,
  })
  const respond =
    (
      { tags = ['Unit'], seq = 0, validUntil, hasErrors = false }: Reported,
      wait?: Promise<void>,
    ): Execute =>
    async (collector: DependencyCollector) => {
      const number = (executions += 1)
      const dependencies = { service: 'reporting', seq, tags, ...(validUntil && { validUntil }) }
      collector.add({ dependencies })
      await wait
      collector.complete('query', hasErrors)
      return { body: Buffer.from(`response ${number}`), status: 200, headers: {} }
    }
  const request = (query: string, viewer: Viewer = publicViewer, variables: object = {}) => ({
    method: 'POST',
    url: '/graphql',
    body: JSON.stringify({ query, variables }),
    viewer,
    vary: ['application/json'],
  })
  return {
    invalidations,
    cache,
    request,
    respond,
    setClock: (moment: string) => (now = new Date(moment)),
    send: async (query = '{ a }', reported: Reported = {}, viewer: Viewer = publicViewer) => {
      const { response, outcome } = await cache(request(query, viewer), respond(reported))
      return `${outcome} ${String(response.body)}`
    },
  }
}

/** A promise that is pending until `resolve` is called. */
export const pending = () => {
  let resolve = (): void => {}
  const promise = new Promise<void>((settle) => (resolve = settle))
  return { promise, resolve }
}

export const officer = (unitId: string, subject = `officer-${unitId}`): Viewer => ({
  subject,
  grants: [{ role: 'reporter', unitId }],
  expiresAt: undefined,
})
