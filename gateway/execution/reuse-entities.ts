import { GraphQLError } from 'graphql'
import type { PlanObject } from './plan-object.ts'
import type { SelectedBatch } from './select-entities.ts'
import type { FetchRequest, SendOptions } from './send-fetch.ts'
import { shareFetch, type Fetches } from './share-fetch.ts'
import type { SubgraphResponse } from './subgraph-response.ts'

/** For each list of representations, the indices of those that must be sent. */
type Missing = ReadonlyMap<string, readonly number[]>

interface Entity {
  readonly stored: { readonly value: unknown } | undefined
}

/** Takes of a fetch the entities that are stored and sends the representations of the others alone. */
export const reuseEntities = async (
  request: FetchRequest,
  options: SendOptions,
  fetches: Fetches,
): Promise<SubgraphResponse> => {
  const { cache } = fetches
  const { dependencies } = options.context
  const base = cache.keyOf(request, options.context)
  const keyOf = (key: string, identity: string): string => `${base}\n${key}\n${identity}`
  const entities = request.batches.map(({ batch, identities }) =>
    identities.map((each) => ({ stored: cache.read(keyOf(batch.key, each), dependencies) })),
  )
  const missing = missingOf(request.batches, entities)
  const batches = request.batches.map((each) => reduced(each, missing))
  const keys = batches.flatMap(({ batch, identities }) =>
    identities.map((identity) => keyOf(batch.key, identity)),
  )
  if (keys.length === 0) {
    cache.count('hit')
    return assemble(request.batches, entities, missing, undefined)
  }
  const valuesOf = ({ data }: SubgraphResponse): ReadonlyMap<string, unknown> =>
    new Map(
      batches.flatMap(({ batch, identities }) =>
        identities.map((identity, index): [string, unknown] => [
          keyOf(batch.key, identity),
          entityAt(data, batch.key, index),
        ]),
      ),
    )
  const sent = await shareFetch(keys, { ...request, batches }, options, fetches, valuesOf)
  return assemble(request.batches, entities, missing, sent)
}

/** Batches may share a list of representations: what one of them lacks is sent for all. */
const missingOf = (
  batches: readonly SelectedBatch[],
  entities: readonly (readonly Entity[])[],
): Missing => {
  const missing = new Map<string, Set<number>>()
  for (const [at, { batch }] of batches.entries()) {
    const indices = missing.get(batch.variable) ?? new Set()
    missing.set(batch.variable, indices)
    for (const [index, { stored }] of (entities[at] ?? []).entries())
      if (!stored) indices.add(index)
  }
  return new Map([...missing].map(([name, indices]) => [name, [...indices].toSorted(ascending)]))
}

const ascending = (a: number, b: number): number => a - b

const reduced = (selected: SelectedBatch, missing: Missing): SelectedBatch => {
  const indices = missing.get(selected.batch.variable) ?? []
  return {
    ...selected,
    representations: pick(selected.representations, indices),
    identities: pick(selected.identities, indices),
  }
}

const pick = <T>(items: readonly T[], indices: readonly number[]): readonly T[] => {
  const wanted = new Set(indices)
  return items.filter((_, index) => wanted.has(index))
}

/** Puts together what was stored and what was sent, errors at the places of the whole list. */
const assemble = (
  batches: readonly SelectedBatch[],
  entities: readonly (readonly Entity[])[],
  missing: Missing,
  sent: SubgraphResponse | undefined,
): SubgraphResponse => {
  const data: PlanObject = {}
  for (const [at, { batch }] of batches.entries()) {
    const places = new Map(
      (missing.get(batch.variable) ?? []).map((index, place) => [index, place]),
    )
    data[batch.key] = entities[at]?.map(({ stored }, index) => {
      const place = places.get(index)
      return place === undefined ? stored?.value : entityAt(sent?.data ?? null, batch.key, place)
    })
  }
  const errors = (sent?.errors ?? []).map((error) => atWholeList(error, batches, missing))
  return { data, errors, extensions: sent?.extensions }
}

const atWholeList = (
  error: GraphQLError,
  batches: readonly SelectedBatch[],
  missing: Missing,
): GraphQLError => {
  const [key, place, ...rest] = error.path ?? []
  const variable = batches.find(({ batch }) => batch.key === key)?.batch.variable ?? ''
  const index = typeof place === 'number' ? missing.get(variable)?.[place] : undefined
  if (key === undefined || index === undefined) return error
  const { message, extensions, originalError } = error
  const options = { path: [key, index, ...rest], extensions, originalError: originalError ?? null }
  return new GraphQLError(message, options)
}

const entityAt = (data: PlanObject | null, key: string, index: number): unknown => {
  const entities = data?.[key]
  return Array.isArray(entities) ? (entities[index] ?? null) : null
}
