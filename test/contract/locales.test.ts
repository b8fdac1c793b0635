import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  getNamedType,
  type GraphQLObjectType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { labelledEnums, localized } from '../../schema/vocabulary/index.ts'
import { production, textOf } from '../architecture/sources.ts'
import { allSubgraphs } from '../support/all-subgraphs.ts'

const sdl = readFileSync(join(import.meta.dirname, '../../schema/api.graphql'), 'utf8')
const api = buildSchema(sdl)
const objects = Object.values(api.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
)

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** An addressee in a letter has no words beside the value. */
const isInChinese = (text: string): boolean => isChinese(text) || !/\p{L}/u.test(text)

/** Fields of an enum that have no label beside them, because they are not shown as they are. */
const unlabelled = [
  // The dimension of each key of a row; the table says the dimensions once, and a key has a label of its own.
  'ProgressTable.by',
]

describe('a value of an enum', () => {
  it('has a label beside it, wherever a client reads it', () => {
    const without = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => {
          const item = isNonNullType(field.type) ? field.type.ofType : field.type
          return isEnumType(getNamedType(field.type)) && !isListType(item)
        })
        .filter(({ name }) => !type.getFields()[`${name}Label`])
        .map(({ name }) => `${type.name}.${name}`),
    )
    expect(without.filter((field) => !unlabelled.includes(field))).toEqual([])
  })

  it('is called something in three languages', () => {
    allSubgraphs()
    const enums = labelledEnums()
    expect(enums.length).toBeGreaterThan(80)
    const incomplete = enums.flatMap(({ name, valuesConfig }) =>
      Object.entries(valuesConfig)
        .filter(([, { label }]) => {
          const { en, hant, hans } = localized(...label)
          return en.trim() === '' || isChinese(en) || !isChinese(hant + hans)
        })
        .map(([value]) => `${name}.${value}`),
    )
    expect(incomplete).toEqual([])
  })

  it('has no label of another value of its enum in the same language', () => {
    const repeated = labelledEnums().flatMap(({ name, valuesConfig }) => {
      const labels = Object.values(valuesConfig).map(({ label }) => label)
      return [0, 1]
        .filter((index) => new Set(labels.map((label) => label[index])).size < labels.length)
        .map((index) => `${name} ${['en', 'hant'][index]}`)
    })
    expect(repeated).toEqual([])
  })
})

describe('a text for people', () => {
  it('is thrown to clients in three languages', () => {
    // What graphql-js says of a document is passed on as it is.
    const throwing = production.filter((file) => /new GraphQLError\(\s*[`'"]/.test(textOf(file)))
    expect(throwing).toEqual([
      // Without an operation that can be planned, the pipeline masks the error.
      'gateway/execution/compiled-operation.ts',
      // Clients of persisted queries know the message.
      'gateway/pipeline/documents.ts',
      // Part of a sentence of graphql-js.
      'schema/vocabulary/scalars.ts',
      // Masked by the service.
      'services/kit/runtime/execute.ts',
    ])
  })

  it('is Chinese in Chinese and shows as many values as in English', () => {
    const texts = production.flatMap((file) =>
      pairsIn(textOf(file)).map((both) => ({ file, ...both })),
    )
    expect(texts.length).toBeGreaterThan(600)
    expect(
      texts.filter(({ en, hant }) => isChinese(plain(en)) || !isInChinese(plain(hant))),
    ).toEqual([])
    const different = texts.filter(({ en, hant }) => valuesIn(en) !== valuesIn(hant))
    expect(different).toEqual([])
  })
})

const literal = "('(?:[^'\\\\]|\\\\.)*'|`(?:[^`\\\\]|\\\\.)*`)"
const pair = new RegExp(
  `\\b(?:localized|indicatorLabel|badInput|inLocale|helpText|say|plain)\\(\\s*${literal},\\s*${literal}`,
  'g',
)

const object = new RegExp(`\\ben: ${literal},\\s*hant: ${literal}`, 'g')

/** The English and the Chinese of every text that is written as two literals, and is more than its values. */
const pairsIn = (source: string) =>
  [...source.matchAll(pair), ...source.matchAll(object)]
    .map(([, en = '', hant = '']) => ({ en, hant }))
    .filter(({ en }) => /[a-z]/i.test(plain(en)))

/** A text without its values, quotations and the Chinese terms that an English text explains. */
const plain = (text: string): string =>
  text.replaceAll(/\$\{[^}]*\}/g, '').replaceAll(/“[^”]*”|"[^"]*"|「[^」]*」|\([^)]*\)/g, '')

/** How many different values a text shows; Chinese has no plural to choose. */
const valuesIn = (text: string): number =>
  new Set(
    [...text.matchAll(/\$\{([^}]*)/g)]
      .map(([, value = '']) => value)
      .filter((value) => !value.includes('=== 1')),
  ).size
