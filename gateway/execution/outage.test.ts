import { Locale } from '../../schema/vocabulary/index.ts'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { publicViewer } from '../../services/kit/identity/index.ts'
import { askSupergraph } from './testing/ask.ts'

const context = { viewer: publicViewer, authorization: undefined, locale: Locale.EN }

const missing = (service: string, path: unknown) => ({
  message: `The service ${service} cannot be reached; its fields are null. Try again later.`,
  path,
  extensions: { code: 'SERVICE_UNAVAILABLE', service },
})

describe('a service that cannot be reached', () => {
  it('leaves nulls, one error with a path, and the rest of the answer', async () => {
    const ask = await askSupergraph({ down: ['platforms'] })
    const query = '{ units { name light websites { url } disclosed } }'
    expect(await ask(query, context)).toEqual({
      errors: [missing('platforms', ['units', 0, 'light'])],
      data: {
        units: [
          { name: '福建省', light: null, websites: null, disclosed: 2 },
          { name: '廈門市', light: null, websites: null, disclosed: 2 },
          { name: '福州市', light: null, websites: null, disclosed: 2 },
        ],
      },
    })
  })

  it('leaves nulls in the types of an interface and of a union', async () => {
    const ask = await askSupergraph({ down: ['platforms'] })
    const query = `{
      tasks { title ...P ... on DisclosureTask { indicators { name } } }
      subjects { __typename ... on PlatformTask { it: indicators { name } } ... on Unit { light } }
    }
    fragment P on PlatformTask { indicators { name } }`
    expect(await ask(query, context)).toEqual({
      errors: [missing('platforms', ['tasks', 0, 'indicators'])],
      data: {
        tasks: [
          { title: '網站集約化', indicators: null },
          { title: '公開清單', indicators: [{ name: 'lists of 1' }] },
          { title: '新媒體', indicators: null },
        ],
        subjects: [
          { __typename: 'Unit', light: null },
          { __typename: 'PlatformTask', it: null },
          { __typename: 'DisclosureTask' },
          { __typename: 'PlatformTask', it: null },
        ],
      },
    })
  })

  it('answers data with nulls when nobody answers', async () => {
    const ask = await askSupergraph({ down: ['reporting', 'disclosure'] })
    expect(await ask('{ unit(id: "XM") { name } u: viewer lists }', context)).toEqual({
      errors: expect.arrayContaining([
        missing('reporting', ['unit']),
        missing('disclosure', ['lists']),
      ]),
      data: { unit: null, u: null, lists: null },
    })
  })

  it('is data: null only when a root field may not be null', async () => {
    const ask = await askSupergraph({ down: ['reporting'] })
    expect(await ask('{ units { name } lists }', context)).toEqual({
      errors: [missing('reporting', ['units'])],
      data: null,
    })
  })

  it('spreads the null of a field that may not be null to the nearest that may', async () => {
    const ask = await askSupergraph({ down: ['reporting'] })
    const query =
      '{ websites { url unit { id ...N } } busiest { url } } fragment N on Unit { name }'
    expect(await ask(query, context)).toMatchObject({
      errors: [missing('reporting', ['websites', 0, 'unit', 'name'])],
      data: null,
    })
  })

  it('does not hinder who does not need it', async () => {
    const ask = await askSupergraph({ down: ['platforms'] })
    const query = 'query ($yes: Boolean!) { units { name light @skip(if: $yes) } }'
    const answer = await ask(query, context, { yes: true })
    expect(answer).not.toHaveProperty('errors')
  })
})

describe('a supergraph answers about itself', () => {
  it('in one operation with data, in the order asked', async () => {
    const ask = await askSupergraph()
    const query = `
      query ($no: Boolean!) {
        unit(id: "XM") { name }
        __schema { queryType { name } }
        ...More
        hidden: __type(name: "Unit") @include(if: $no) { name }
        __typename
      }
      fragment More on Query { t: __type(name: "Locale") { enumValues { name } } lists }`
    const { data } = await ask(query, context, { no: false })
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({
        unit: { name: '廈門市' },
        __schema: { queryType: { name: 'Query' } },
        t: { enumValues: [{ name: 'ZH_HANT' }, { name: 'ZH_HANS' }, { name: 'EN' }] },
        lists: 7,
        __typename: 'Query',
      }),
    )
  })

  it('as GraphiQL asks, without a trace of federation', async () => {
    const ask = await askSupergraph()
    const { data } = await ask(getIntrospectionQuery({ specifiedByUrl: true }), context)
    // The answer of an introspection query, as the function wants it.
    const schema = buildClientSchema(data as never)
    const names = Object.keys(schema.getTypeMap())
    expect(names).toContain('Unit')
    expect(names.filter((name) => /join__|link__|_Any|_Entity|_Service/.test(name))).toEqual([])
  })
})
