import { readWorkbook } from '../../services/kit/tables/index.ts'
import {
  buildSchema,
  GraphQLEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { composeCached } from '../../infra/server/compose-cached.ts'
import { labelledEnums } from '../../schema/vocabulary/index.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import {
  buildDictionary,
  type Dictionary,
  type DictionaryFiles,
  dictionaryFiles,
} from '../../services/kit/dictionary/index.ts'

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../schema/api.graphql'), 'utf8'),
  { assumeValidSDL: true },
)
const types = domains.flatMap(({ records }) => records?.types ?? [])
const graphTypes = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !/^(__.*|String|Int|Float|Boolean|ID)$/.test(name),
)

let dictionary: Dictionary
let files: DictionaryFiles
beforeAll(() => {
  const subgraphs = subgraphsOf(domains)
  const graph = () => composeCached(subgraphs).documents.public
  dictionary = buildDictionary(subgraphs, graph())
  files = dictionaryFiles(subgraphs, graph)
})

describe('the data dictionary', () => {
  it('has every record type once, and every field that the graph has of it', () => {
    const names = dictionary.recordTypes.map(({ name }) => name)
    expect(names.toSorted()).toEqual(types.map(({ names: { name } }) => name).toSorted())
    for (const { name, fields } of dictionary.recordTypes) {
      const type = schema.getType(name)
      if (!isObjectType(type)) throw new Error(`${name} is no type of the graph`)
      expect(fields.map((field) => field.name).toSorted(), name).toEqual(
        Object.keys(type.getFields()).toSorted(),
      )
      for (const field of fields)
        expect(field.type, `${name}.${field.name}`).toBe(String(type.getFields()[field.name]?.type))
    }
  })

  it('has the heading and the input name of every declared field', () => {
    for (const { names, fields } of types) {
      const entry = dictionary.recordTypes.find(({ name }) => name === names.name)
      for (const { property, label, derived } of fields) {
        const found = entry?.fields.find(
          (one) => one.labelHant === label && (derived ? one.name : one.input) === property,
        )
        expect(found, `${names.name}.${property}`).toBeDefined()
      }
    }
  })

  it('asks on entry for what the input of the graph asks for', () => {
    for (const type of types) {
      const input = schema.getType(
        `${type.enter[0][0]?.toUpperCase()}${type.enter[0].slice(1)}${type.names.name}Input`,
      )
      if (!isInputObjectType(input)) throw new Error(`${type.name} has no input`)
      const required = Object.values(input.getFields())
        .filter((field) => String(field.type).endsWith('!'))
        .map(({ name }) => name)
      const entry = dictionary.recordTypes.find(({ name }) => name === type.names.name)
      const asked = entry?.fields.filter((field) => field.entry === 'required')
      expect(asked?.map((field) => field.input).toSorted(), type.name).toEqual(required.toSorted())
    }
  })

  it('has a topic, a list, a visibility and its mutations for every record type', () => {
    const topics = dictionary.domains.flatMap((domain) => domain.topics.map(({ id }) => id))
    const fields = schema.getMutationType()?.getFields() ?? {}
    for (const entry of dictionary.recordTypes) {
      expect(entry.topics.length, entry.name).toBeGreaterThan(0)
      for (const topic of entry.topics) expect(topics).toContain(topic)
      expect(entry.list).toMatch(/^Unit\.\w+\.\w+$/)
      expect(entry.visibility).toMatch(/[Pp]ublic/)
      const own = Object.keys(fields).filter((name) =>
        String(fields[name]?.type).startsWith(`${entry.name}Payload`),
      )
      expect(entry.mutations.map(({ name }) => name).toSorted(), entry.name).toEqual(own.toSorted())
    }
  })

  it('has the clock of every record type that has one, in both languages', () => {
    for (const { name, clock } of types) {
      const entry = dictionary.recordTypes.find(({ command }) => command === name)
      expect([entry?.clock?.from, entry?.clock?.until], name).toEqual([clock?.from, clock?.until])
    }
    const message = dictionary.recordTypes.find(({ name }) => name === 'SiteMessage')
    expect(message?.clock).toMatchObject({
      rule: 'P2WD',
      en: '2 working day(s) after `forwardedAt`, unless `repliedAt` is set before.',
      hant: '自「轉辦時間」起2個工作日,至「回覆時間」為止。',
    })
  })

  it('has every type of the graph with its fields and the services that define it', () => {
    expect(dictionary.graph.map(({ name }) => name).toSorted()).toEqual(
      graphTypes.map(({ name }) => name).toSorted(),
    )
    for (const { name, fields, services } of dictionary.graph) {
      const type = schema.getType(name)
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        expect(fields.map((field) => field.name)).toEqual(Object.keys(type.getFields()))
      if (type instanceof GraphQLEnumType)
        expect(fields.map((field) => field.name)).toEqual(type.getValues().map((one) => one.name))
      expect(services.length, name).toBeGreaterThan(0)
    }
  })

  it('attributes the types that follow from a record type to it', () => {
    const of = (name: string) => dictionary.graph.find((one) => one.name === name)?.recordType
    expect(of('ReplyToSiteMessageInput')).toBe('SiteMessage')
    expect(of('OpennessListItemConnection')).toBe('OpennessListItem')
    expect(of('SiteMessageOrder')).toBe('SiteMessage')
    expect(of('SiteMessageChannel')).toBeUndefined()
    expect(of('Assignment')).toBeUndefined()
  })

  it('has the labels of every choice that people read, in both languages', () => {
    // Other tests in this process declare enums of domains of their own.
    const named = labelledEnums().filter(({ name }) => schema.getType(name))
    expect(named.length).toBeGreaterThan(50)
    for (const { name, valuesConfig } of named) {
      const entry = dictionary.choices.find((one) => one.name === name)
      for (const [value, { label }] of Object.entries(valuesConfig)) {
        const found = entry?.values.find((one) => one.name === value)
        expect([found?.label, found?.labelHant], `${name}.${value}`).toEqual(label)
      }
    }
    const states = dictionary.choices.find(({ name }) => name === 'AssignmentState')?.values
    expect(states?.find(({ name }) => name === 'ACKNOWLEDGED')?.labelHant).toBe('已簽收')
  })
})

describe('the files of the data dictionary', () => {
  it('have as many rows in the workbook as there are types, fields, choices, topics and indicators', async () => {
    const sheets = await readWorkbook(await files.workbook())
    const count = (name: string) =>
      (sheets.find((sheet) => sheet.name.includes(name))?.rows.length ?? 0) - 1
    const sum = (those: readonly { readonly length: number }[]) =>
      those.reduce((total, { length }) => total + length, 0)
    const topics = domains.flatMap((domain) => domain.topics ?? [])
    expect(count('Record types')).toBe(types.length)
    expect(count('Fields')).toBe(sum(dictionary.recordTypes.map(({ fields }) => fields)))
    expect(count('Choices')).toBe(sum(dictionary.choices.map(({ values }) => values)))
    expect(count('Topics')).toBe(topics.length)
    expect(count('Indicators')).toBe(sum(domains.map(({ indicators }) => indicators ?? [])))
    expect(count('Graph types')).toBe(graphTypes.length)
    expect(count('Graph fields')).toBe(sum(dictionary.graph.map(({ fields }) => fields)))
  })

  it('have every record type with its fields in the Markdown, and tables of equal width', async () => {
    const text = await files.markdown()
    for (const { name, labelHant, fields } of dictionary.recordTypes) {
      const section = text.split(`\n### ${name} ${labelHant}\n`)[1]?.split('\n### ')[0] ?? ''
      for (const field of fields) expect(section, name).toContain(`| \`${field.name}`)
    }
    const widths = text
      .split('\n\n')
      .map((part) => part.split('\n').filter((line) => line.startsWith('| ')))
      .map((rows) => new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length)))
    expect(widths.filter(({ size }) => size > 1)).toEqual([])
  })

  it('have the whole dictionary in the JSON', async () => {
    expect(JSON.parse(await files.json())).toEqual(JSON.parse(JSON.stringify(dictionary)))
  })
})
