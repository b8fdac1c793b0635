import { Locale } from '../../schema/vocabulary/index.ts'
import { describe, expect, it } from 'vitest'
import { publicViewer } from '../../services/kit/identity/index.ts'
import { askSupergraph } from './testing/ask.ts'

const context = { viewer: publicViewer, authorization: undefined, locale: Locale.EN }
const ask = await askSupergraph()

describe('an operation over several services', () => {
  it('joins aliases, fragments and nested lists of entities', async () => {
    const query = `{
      top: unit(id: "FJ") { ...Names below: children { ...Names sites: websites { address: url unit { disclosed } } } }
    }
    fragment Names on Unit { name zh: name(locale: ZH_HANT) }`
    expect(await ask(query, context)).toEqual({
      data: {
        top: {
          name: '福建省',
          zh: '福建省',
          below: [
            {
              name: '廈門市',
              zh: '廈門市',
              sites: [{ address: 'https://xm.example', unit: { disclosed: 2 } }],
            },
            {
              name: '福州市',
              zh: '福州市',
              sites: [{ address: 'https://fz.example', unit: { disclosed: 2 } }],
            },
          ],
        },
      },
    })
  })

  it('merges the same field from several places', async () => {
    const query = `{
      units { id }
      ... on Query { units { name parent { id } } }
      ...F
    }
    fragment F on Query { units { parent { name } } }`
    const { data } = await ask(query, context)
    expect(data?.['units']).toEqual([
      { id: 'FJ', name: '福建省', parent: null },
      { id: 'XM', name: '廈門市', parent: { id: 'FJ', name: '福建省' } },
      { id: 'FZ', name: '福州市', parent: { id: 'FJ', name: '福建省' } },
    ])
  })

  it('keeps to @skip and @include', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean = false) {
      tasks(first: 1) {
        id @skip(if: $yes)
        title @include(if: $yes)
        ... on PlatformTask @include(if: $no) { verdict }
        ... @skip(if: $no) { unit { id light @include(if: $no) } }
      }
    }`
    const { data } = await ask(query, context, { yes: true })
    expect(data).toEqual({ tasks: [{ title: '網站集約化', unit: { id: 'XM' } }] })
  })

  it('puts the errors of entities where they belong, with their codes', async () => {
    const { errors } = await ask('{ tasks { unit { light } } units { light } }', context)
    expect(errors).toHaveLength(2)
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: ['tasks', 2, 'unit', 'light'],
          extensions: { code: 'NOT_WEIGHED' },
        }),
        expect.objectContaining({ path: ['units', 0, 'light'] }),
      ]),
    )
  })

  it('runs a mutation and joins its answer', async () => {
    const query =
      'mutation ($name: String!) { renameUnit(input: { id: "XM", name: $name }) { unit { name light } } }'
    const { data } = await ask(query, context, { name: '鷺島' })
    expect(data).toEqual({ renameUnit: { unit: { name: '鷺島', light: 'GREEN' } } })
  })
})
