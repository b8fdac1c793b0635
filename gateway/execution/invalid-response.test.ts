import { Locale } from '../../schema/vocabulary/index.ts'
import { parse, type ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { publicViewer } from '../../services/kit/identity/index.ts'
import type { CallSubgraph } from '../options.ts'
import { supergraphSdl, testSubgraphs } from '../testing/supergraph.ts'
import { loadSupergraph } from './supergraph.ts'
import { supergraphDocuments } from './supergraph-documents.ts'

const context = { viewer: publicViewer, authorization: undefined, locale: Locale.EN }

/** Executes over the test subgraphs, where one service sends something else. */
const executeWith = async (
  service: string,
  sends: (response: ExecutionResult) => unknown,
  query: string,
) => {
  const { call } = testSubgraphs()
  const changed: CallSubgraph = async (name, request) => {
    const response = JSON.parse(JSON.stringify(await call(name, request)))
    // A service can send anything.
    return name === service ? (sends(response) as ExecutionResult) : response
  }
  const result = await loadSupergraph(
    { sdl: supergraphSdl, documents: supergraphDocuments(supergraphSdl) },
    changed,
  ).execute({
    document: parse(query),
    operationName: undefined,
    variables: {},
    context,
  })
  return JSON.parse(JSON.stringify(result))
}

const unavailable = (service: string, path: unknown) =>
  expect.objectContaining({
    path,
    extensions: expect.objectContaining({ code: 'SERVICE_UNAVAILABLE', service }),
  })

describe('what is no GraphQL response of the expected shape', () => {
  it.each([
    ['a refusal in another form', () => ({ error: 'too many requests' })],
    ['a list', () => []],
    ['nothing', () => undefined],
    ['a text', () => 'gateway timeout'],
    ['no data and no errors', () => ({ data: null })],
    ['errors without a message', () => ({ errors: [{ code: 7 }] })],
    ['errors that are no list', () => ({ errors: 'all of them' })],
    ['too few entities', () => ({ data: { _entities: [{ light: 'RED' }] } })],
    ['too many entities', () => ({ data: { _entities: [null, null, null, null] } })],
    ['entities that are no list', () => ({ data: { _entities: { light: 'RED' } } })],
    ['a value of another type', () => ({ data: { _entities: [null, null, { light: 7 }] } })],
    ['an object instead of a text', () => ({ data: { _entities: [null, null, { light: {} }] } })],
    ['an entity without its field', () => ({ data: { _entities: [{}, {}, {}] } })],
  ])('is a failure of its service: %s', async (_, sends) => {
    expect(await executeWith('platforms', sends, '{ units { name light disclosed } }')).toEqual({
      data: {
        units: [
          { name: '福建省', light: null, disclosed: 2 },
          { name: '廈門市', light: null, disclosed: 2 },
          { name: '福州市', light: null, disclosed: 2 },
        ],
      },
      errors: [unavailable('platforms', ['units', 0, 'light'])],
    })
  })

  it('leaves the other root fields in place', async () => {
    expect(await executeWith('disclosure', () => ({ data: {} }), '{ lists viewer }')).toEqual({
      data: { lists: null, viewer: null },
      errors: [unavailable('disclosure', ['lists'])],
    })
  })
})

describe('a mutation whose response is lost', () => {
  const mutation = 'mutation { renameUnit(input: { id: "XM", name: "鷺島" }) { unit { name } } }'

  it('says that its outcome is unknown, and how to repeat it', async () => {
    const { data, errors } = await executeWith('reporting', () => [], mutation)
    expect(data).toBeNull()
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/outcome of this mutation is unknown.*"requestId"/),
        path: ['renameUnit'],
        extensions: { code: 'SERVICE_UNAVAILABLE', service: 'reporting', outcome: 'UNKNOWN' },
      },
    ])
  })

  it('does not say so when it was never sent', async () => {
    const refuse = (): never => {
      throw Object.assign(new Error('fetch failed'), {
        cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
      })
    }
    const { errors } = await executeWith('reporting', refuse, mutation)
    expect(errors).toEqual([unavailable('reporting', ['renameUnit'])])
    expect(errors[0].message).not.toContain('unknown')
  })
})
