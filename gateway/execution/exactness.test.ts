import { Locale } from '../../schema/vocabulary/index.ts'
import { describe, expect, it } from 'vitest'
import { publicViewer } from '../../services/kit/identity/index.ts'
import { askSupergraph } from './testing/ask.ts'

const context = { viewer: publicViewer, authorization: undefined, locale: Locale.EN }
const ask = await askSupergraph()
const data = async (query: string, variables = {}) => (await ask(query, context, variables)).data

describe('an alias', () => {
  it('that is named like a key sends no other key', async () => {
    const query = '{ unit(id: "XM") { id: name websites { id: url } disclosed } }'
    expect(await data(query)).toEqual({
      unit: { id: '廈門市', websites: [{ id: 'https://xm.example' }], disclosed: 2 },
    })
  })

  it('may be __typename, and __typename may have one', async () => {
    const query =
      '{ tasks(first: 1) { kind: __typename __typename: title unit { __typename: name light } } }'
    expect(await data(query)).toEqual({
      tasks: [
        {
          kind: 'PlatformTask',
          __typename: '網站集約化',
          unit: { __typename: '廈門市', light: 'GREEN' },
        },
      ],
    })
  })

  it('may be a name of Object.prototype', async () => {
    const query = '{ unit(id: "XM") { __proto__: name constructor: id toString: disclosed } }'
    expect(JSON.stringify(await data(query))).toBe(
      '{"unit":{"__proto__":"廈門市","constructor":"XM","toString":2}}',
    )
  })
})

describe('a list that is selected twice', () => {
  it('has each item once, whole', async () => {
    const query = `query ($yes: Boolean!) {
      unit(id: "FJ") { ...Names children @include(if: $yes) { disclosed } children { light } }
    }
    fragment Names on Unit { children { name } }`
    expect(await data(query, { yes: true })).toEqual({
      unit: {
        children: [
          { name: '廈門市', disclosed: 2, light: 'GREEN' },
          { name: '福州市', disclosed: 2, light: 'GREEN' },
        ],
      },
    })
  })
})

it('finds entities whose key the client skips', async () => {
  const query = 'query ($yes: Boolean!) { unit(id: "XM") { id @skip(if: $yes) disclosed } }'
  expect(await data(query, { yes: true })).toEqual({ unit: { disclosed: 2 } })
  expect(await data(query, { yes: false })).toEqual({ unit: { id: 'XM', disclosed: 2 } })
})

it('executes the fields of a mutation one after another', async () => {
  const query = `mutation {
    first: renameUnit(input: { id: "XM", name: "a" }) { unit { name disclosed } }
    second: renameUnit(input: { id: "FZ", name: "b" }) { unit { name light } }
  }`
  expect(await data(query)).toEqual({
    first: { unit: { name: 'a', disclosed: 2 } },
    second: { unit: { name: 'b', light: 'GREEN' } },
  })
})
