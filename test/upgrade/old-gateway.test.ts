import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildSchema, GraphQLObjectType } from 'graphql'
import { expect, it } from 'vitest'
import type { SupergraphSource } from '../../gateway/index.ts'
import { supergraphDocuments } from '../../gateway/execution/supergraph-documents.ts'
import { examples } from '../../gateway/playground/examples.ts'
import { composeSupergraph } from '../../schema/supergraph.ts'
import { allSubgraphs } from '../support/all-subgraphs.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { earlierSubgraphs } from './testing/earlier-subgraphs.ts'
import { withoutFields } from './testing/without-fields.ts'

const city = 'CITY-350200'
const clock = { now: '2018-11-16T09:00:00+08:00' }

/** What this test selects by name. */
const older = /^(Query|Mutation|Subscription|Change|\w+Payload)\./

/** A third of the other fields. */
const isNewer = (coordinate: string): boolean =>
  !older.test(coordinate) && (createHash('sha256').update(coordinate).digest()[0] ?? 0) % 3 === 0

const earlierSupergraph = (): SupergraphSource => {
  const sdl = composeSupergraph(earlierSubgraphs(allSubgraphs(), isNewer))
  return { sdl, documents: supergraphDocuments(sdl) }
}

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'))

/** The fields that a gateway offers, by their coordinates. */
const fieldsOf = (sdl: string): ReadonlySet<string> => {
  const types = Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap())
  return new Set(
    types.flatMap((type) =>
      type instanceof GraphQLObjectType
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    ),
  )
}

it('A gateway of an earlier release answers over services of this one what it answered before.', async () => {
  const supergraph = earlierSupergraph()
  const offered = fieldsOf(supergraph.sdl)
  const isMissing = (coordinate: string) => !coordinate.includes('__') && !offered.has(coordinate)
  const current = await openHub(freshStore('sqlite', undefined), clock)
  const earlier = await openHub(freshStore('sqlite', undefined), { ...clock, supergraph })
  let shortened = 0
  for (const example of examples) {
    const query = withoutFields(schema, example.query, isMissing)
    if (!query.startsWith('query')) continue
    if (query !== withoutFields(schema, example.query, () => false)) shortened += 1
    const variables: object = JSON.parse(example.variables ?? '{}')
    const response = await earlier.public.execute(query, variables)
    expect(response).toEqual(await current.public.execute(query, variables))
    expect(response).not.toHaveProperty('errors')
  }
  expect(shortened).toBeGreaterThan(3)

  const { latestCursor } = await earlier.public.get<{ latestCursor: string }>('{ latestCursor }')
  const reporter = await earlier.as('reporter', city)
  await reporter.act(
    'acknowledgeAssignment',
    { assignmentId: `fujian-2018-43:25:${city}`, requestId: 'acknowledged' },
    'assignment { id }',
  )
  const changes = earlier.public.follow(
    'subscription ($after: ID) { changes(after: $after) { kind } }',
    { after: latestCursor },
  )
  expect((await changes.next()).value).toMatchObject({
    data: { changes: { kind: 'assignment.acknowledged' } },
  })
})
