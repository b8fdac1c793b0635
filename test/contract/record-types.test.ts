import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  parse,
  print,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { Locale, localizeStored } from '../../schema/vocabulary/index.ts'
import { domains } from '../../services/index.ts'
import { simplified } from '../../schema/vocabulary/language/simplified.ts'
import { columnsInFile, fileColumnsOf } from '../../services/kit/tables/index.ts'
import { templateNotes, templateRows } from '../../services/kit/tables/index.ts'
import type { Indicator } from '../../services/kit/indicators/index.ts'
import { isPublication, type RecordType } from '../../services/kit/records/index.ts'

const declared = domains.flatMap(({ name, sdl, records, indicators = [] }) => {
  const { definitions } = parse(sdl)
  return (records?.types ?? []).map((type) => ({
    of: `${name}, ${type.name}`,
    type,
    indicators,
    fieldsOf: fieldsIn(definitions),
    unitDomain: records?.unitDomain.name ?? '',
    others: records?.types ?? [],
  }))
})

/** Record types without an indicator, with the reason. */
const registers: Readonly<Record<string, string>> = {
  publicInstitution:
    'The catalogues of task 42 refer to these institutions; their supervisors report them.',
}

describe.each(declared)('the record type of $of', ({ type, fieldsOf, unitDomain }) => {
  const { names, plural, enter, actions } = type

  it('is listed under a unit, page by page, by a filter of its own', () => {
    const list = fieldsOf(unitDomain).find(({ name }) => name.value === plural)
    expect(list && print(list.type)).toBe(`${names.name}Connection!`)
    const args = list && 'arguments' in list ? (list.arguments ?? []) : []
    const argumentTypes = Object.fromEntries(
      args.map(({ name, type: given }) => [name.value, print(given)]),
    )
    expect(argumentTypes).toMatchObject({
      first: 'Int',
      after: 'String',
      where: `${names.name}Filter`,
    })
    expect(namesOf(fieldsOf(`${names.name}Connection`))).toContain('nodes')
    const filtered = namesOf(fieldsOf(`${names.name}Filter`))
    const filterable = type.fields.filter(({ kind }) =>
      ['choice', 'date', 'reference', 'boolean'].includes(kind),
    )
    expect(filtered).toEqual(expect.arrayContaining(filterable.map(({ property }) => property)))
  })

  it('has a mutation for entering, correcting and each of its actions', () => {
    const named = [enter[0], 'correct', ...Object.keys(actions)].map((verb) => verb + names.name)
    const rechecks = isPublication(type) ? [`recheck${names.name}`] : []
    expect(namesOf(fieldsOf('Mutation'))).toEqual(expect.arrayContaining([...named, ...rechecks]))
  })

  it('has a template with a heading for every field that is not derived', async () => {
    for (const locale of Object.values(Locale)) {
      const rows: (readonly string[])[] = []
      for await (const row of templateRows(type, locale)) rows.push(row)
      const [headings = []] = rows
      expect(rows).toHaveLength(1)
      expect(new Set(headings).size).toBe(headings.length)
      for (const { label, property, derived } of type.fields)
        if (!derived)
          expect(headings).toContain(localizeStored({ en: property, hant: label }, locale))
      expect(columnsInFile(fileColumnsOf(type), headings).size).toBe(headings.length)
      const notes = templateNotes(type, locale)
      expect(notes).toHaveLength(headings.length + 1)
      // Every cell but the description, which is in English.
      for (const row of notes)
        for (const cell of row.slice(0, 5)) {
          if (locale === Locale.EN) expect(cell).not.toMatch(/\p{Script=Han}/u)
          if (locale === Locale.ZH_HANS) expect(simplified(cell)).toBe(cell)
        }
    }
  })
})

describe('the record types', () => {
  it('have names that are unique in the hub, in the graph and in tables', () => {
    for (const nameOf of [
      ({ name }: RecordType) => name,
      ({ names }: RecordType) => names.label,
      ({ plural }: RecordType) => plural,
    ]) {
      const names = declared.map(({ type }) => nameOf(type))
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    }
  })

  it('are counted by an indicator, directly or by aggregates, except for known registers', () => {
    const uncounted = declared.filter(
      ({ type, indicators, others }) => !isCounted(type, indicators, others),
    )
    expect(uncounted.map(({ type }) => type.name).toSorted()).toEqual(
      Object.keys(registers).toSorted(),
    )
  })
})

const isCounted = (
  type: RecordType,
  indicators: readonly Indicator[],
  others: readonly RecordType[],
): boolean =>
  indicators.some(({ record }) => record === type.entity) ||
  (type.aggregates ?? []).some(({ into }) => {
    const target = type.fields.find(({ property }) => property === into)?.target?.()
    const parent = others.find(({ entity }) => entity === target)
    return parent !== undefined && isCounted(parent, indicators, others)
  })

type Fields = readonly (FieldDefinitionNode | InputValueDefinitionNode)[]

/** Returns the fields of a type or input by its name, or none without such a type. */
function fieldsIn(definitions: readonly DefinitionNode[]): (name: string) => Fields {
  const byName = new Map<string, Fields>(
    definitions.flatMap((one) =>
      one.kind === 'ObjectTypeDefinition' || one.kind === 'InputObjectTypeDefinition'
        ? [[one.name.value, one.fields ?? []] as const]
        : [],
    ),
  )
  return (name) => byName.get(name) ?? []
}

const namesOf = (fields: Fields): readonly string[] => fields.map(({ name }) => name.value)
