import { Locale } from '../../schema/vocabulary/index.ts'
import { setTimeout } from 'node:timers/promises'
import { parse, type DocumentNode } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import { publicViewer, type Viewer } from '../../services/kit/identity/index.ts'
import { officer } from '../cache/testing/cache.ts'
import { recordInvalidations } from '../dependencies/recent-invalidations.ts'
import { testInvalidations } from '../dependencies/testing/invalidations.ts'
import type { CallSubgraph } from '../options.ts'
import { supergraphSdl, testSubgraphs } from '../testing/supergraph.ts'
import { FetchCache, type FetchOutcome } from './fetch-cache.ts'
import { loadSupergraph } from './supergraph.ts'
import { supergraphDocuments } from './supergraph-documents.ts'

/** A supergraph whose fetches are reused; every service says that it read what is called like itself. */
const openSupergraph = () => {
  const invalidations = testInvalidations()
  const { call } = testSubgraphs()
  const sent: string[] = []
  const counted: Partial<Record<FetchOutcome, number>> = {}
  let now = new Date('2018-10-29T01:00:00Z')
  let validUntil: string | undefined
  const fresh: CallSubgraph = async (service, request) => {
    const { representations } = request.variables ?? {}
    sent.push(representations ? `${service} ${JSON.stringify(representations)}` : service)
    const result = await call(service, request)
    await setTimeout(5)
    const dependencies = { service, seq: 0, tags: [service], ...(validUntil && { validUntil }) }
    return { ...result, extensions: { dependencies } }
  }
  const cache = new FetchCache({
    recent: recordInvalidations(invalidations),
    bytes: 1_000_000,
    now: () => now,
    count: (outcome, fetches = 1) => (counted[outcome] = (counted[outcome] ?? 0) + fetches),
  })
  const documents = new Map<string, DocumentNode>()
  const supergraph = loadSupergraph(
    { sdl: supergraphSdl, documents: supergraphDocuments(supergraphSdl) },
    fresh,
    { fetches: { cache, inFlight: new Map() } },
  )
  return {
    invalidations,
    sent,
    counted,
    at: (moment: string) => (now = new Date(moment)),
    validUntil: (moment: string) => (validUntil = moment),
    ask: async (query: string, viewer: Viewer = publicViewer): Promise<unknown> => {
      const context = { viewer, authorization: undefined, locale: Locale.EN }
      const document = documents.get(query) ?? parse(query)
      documents.set(query, document)
      const operation = { document, operationName: undefined, variables: {}, context }
      const { data, errors } = await supergraph.execute(operation)
      expect(errors).toBeUndefined()
      return JSON.parse(JSON.stringify(data))
    },
  }
}

const entities = (service: string, ...ids: readonly string[]) =>
  `${service} ${JSON.stringify(ids.map((id) => ({ __typename: 'Unit', id })))}`

describe('a completed fetch', () => {
  it('is reused by other operations', async () => {
    const { ask, sent, counted } = openSupergraph()
    expect(await ask('{ a: unit(id: "XM") { light } }')).toEqual({ a: { light: 'GREEN' } })
    expect(await ask('{ a: unit(id: "XM") { light } lists }')).toMatchObject({ lists: 7 })
    expect(sent).toEqual(['reporting', entities('platforms', 'XM'), 'disclosure'])
    expect(counted).toEqual({ sent: 3, hit: 2 })
  })

  it('is sent again once one of its tags changes, and no other is', async () => {
    const { ask, sent, counted, invalidations } = openSupergraph()
    const query = '{ unit(id: "XM") { name light disclosed } }'
    await ask(query)
    sent.length = 0
    invalidations.announce('platforms', 1, ['platforms'])
    await ask(query)
    expect(sent).toEqual([entities('platforms', 'XM')])
    expect(counted).toMatchObject({ repeated: 1, hit: 2 })
  })

  it('is sent again when its time is up', async () => {
    const { ask, sent, at, validUntil } = openSupergraph()
    validUntil('2018-10-29T02:00:00Z')
    await ask('{ lists }')
    await ask('{ lists }')
    expect(sent).toHaveLength(1)
    at('2018-10-29T02:00:01Z')
    await ask('{ lists }')
    expect(sent).toHaveLength(2)
  })

  it('is reused only within the same scope, and never while invalidations can be lost', async () => {
    const { ask, sent, invalidations } = openSupergraph()
    await ask('{ viewer }')
    expect(await ask('{ viewer }', officer('XM'))).toEqual({ viewer: 'officer-XM' })
    expect(sent).toHaveLength(2)
    invalidations.setHealthy(false)
    await ask('{ viewer }')
    expect(sent).toHaveLength(3)
  })

  it('is never one of a mutation', async () => {
    const { ask, sent } = openSupergraph()
    const mutation = 'mutation { renameUnit(input: { id: "XM", name: "a" }) { by } }'
    await ask(mutation)
    await ask(mutation)
    expect(sent).toEqual(['reporting', 'reporting'])
  })
})

it('sends of a batch the entities that are not stored', async () => {
  const { ask, sent } = openSupergraph()
  await ask('{ unit(id: "XM") { light } }')
  const all = await ask('{ unit(id: "FZ") { parent { children { light } } } }')
  const green = { light: 'GREEN' }
  expect(all).toEqual({ unit: { parent: { children: [green, green] } } })
  expect(sent).toContain(entities('platforms', 'FZ'))
})

it('sends equal fetches in flight once', async () => {
  const { ask, sent, counted } = openSupergraph()
  const query = '{ unit(id: "XM") { name light } }'
  const [first, second] = await Promise.all([ask(query), ask(query)])
  expect(first).toEqual(second)
  expect(sent).toHaveLength(2)
  expect(counted).toEqual({ sent: 2, joined: 2 })
})

it('does not join a fetch that was sent before a change', async () => {
  const { ask, sent, invalidations } = openSupergraph()
  const first = ask('{ lists }')
  await vi.waitFor(() => expect(sent).toHaveLength(1), { interval: 1 })
  invalidations.announce('disclosure', 1, ['disclosure'])
  await Promise.all([first, ask('{ lists }'), ask('{ lists }')])
  expect(sent.length).toBeGreaterThan(1)
})
