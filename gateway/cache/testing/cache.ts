import { publicViewer, type Viewer } from '../../../services/kit/identity/index.ts'
import type { DependencyCollector } from '../../dependencies/dependency-collector.ts'
import { recordInvalidations } from '../../dependencies/recent-invalidations.ts'
import { testInvalidations } from '../../dependencies/testing/invalidations.ts'
import { type Ask, exactCache } from '../exact-cache.ts'

/** What a service says of an answer. */
interface Said {
  readonly tags?: readonly string[]
  readonly seq?: number
  readonly validUntil?: string
  readonly hasErrors?: boolean
}

/** A cache alone; what is asked answers with a new number each time. */
export const openCache = (bytes = 1_000_000) => {
  const invalidations = testInvalidations()
  let now = new Date('2018-10-29T01:00:00Z')
  let asked = 0
  const cache = exactCache({
    recent: recordInvalidations(invalidations),
    bytes,
    tokens: 1_000,
    now: () => now,
  })
  const answering =
    (
      { tags = ['Unit'], seq = 0, validUntil, hasErrors = false }: Said,
      wait?: Promise<void>,
    ): Ask =>
    async (gathered: DependencyCollector) => {
      const number = (asked += 1)
      const dependencies = { service: 'reporting', seq, tags, ...(validUntil && { validUntil }) }
      gathered.take({ dependencies })
      await wait
      gathered.end('query', hasErrors)
      return { body: Buffer.from(`answer ${number}`), status: 200, headers: {} }
    }
  const request = (query: string, viewer: Viewer = publicViewer, variables: object = {}) => ({
    method: 'POST',
    url: '/graphql',
    body: JSON.stringify({ query, variables }),
    viewer,
    forms: ['application/json'],
  })
  return {
    invalidations,
    cache,
    request,
    answering,
    at: (moment: string) => (now = new Date(moment)),
    ask: async (query = '{ a }', said: Said = {}, viewer: Viewer = publicViewer) => {
      const { answer, outcome } = await cache(request(query, viewer), answering(said))
      return `${outcome} ${String(answer.body)}`
    },
  }
}

/** Holds back who waits for `promise` until it is resolved. */
export const closedDoor = () => {
  let resolve = (): void => {}
  const promise = new Promise<void>((open) => (resolve = open))
  return { promise, resolve }
}

export const officer = (unitId: string, subject = `officer-${unitId}`): Viewer => ({
  subject,
  grants: [{ role: 'reporter', unitId }],
  expiresAt: undefined,
})
