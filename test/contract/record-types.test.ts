import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  parse,
  print,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { domains } from '../../services/index.ts'
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

/** Types that prove nothing, and why they are there. */
const registers: Readonly<Record<string, string>> = {
  publicInstitution: 'who is meant by the catalogues of task 42; these are asked of who supervises',
}

describe.each(declared)('the record type of $of', ({ type, fieldsOf, unitDomain }) => {
  const { names, plural, enter, actions } = type

  it('is listed under a unit, page by page, by a filter of its own', () => {
    const list = fieldsOf(unitDomain).find(({ name }) => name.value === plural)
    expect(list && print(list.type)).toBe(`${names.name}Connection!`)
    const args = list && 'arguments' in list ? (list.arguments ?? []) : []
    const said = Object.fromEntries(args.map(({ name, type: given }) => [name.value, print(given)]))
    expect(said).toMatchObject({ first: 'Int', after: 'String', where: `${names.name}Filter` })
    expect(namesOf(fieldsOf(`${names.name}Connection`))).toContain('nodes')
    const filtered = namesOf(fieldsOf(`${names.name}Filter`))
    const closed = type.fields.filter(({ kind }) =>
      ['choice', 'date', 'reference', 'boolean'].includes(kind),
    )
    expect(filtered).toEqual(expect.arrayContaining(closed.map(({ property }) => property)))
  })

  it('has a mutation for entering, mending and each of its verbs', () => {
    const named = [enter[0], 'correct', ...Object.keys(actions)].map((verb) => verb + names.name)
    const looked = isPublication(type) ? [`recheck${names.name}`] : []
    expect(namesOf(fieldsOf('Mutation'))).toEqual(expect.arrayContaining([...named, ...looked]))
  })

  it('has a template with a heading for every field that people fill in', async () => {
    const rows: (readonly string[])[] = []
    for await (const row of templateRows(type)) rows.push(row)
    const [headings = []] = rows
    expect(rows).toHaveLength(1)
    expect(new Set(headings).size).toBe(headings.length)
    for (const { label, derived } of type.fields) if (!derived) expect(headings).toContain(label)
    expect(templateNotes(type)).toHaveLength(headings.length + 1)
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

  it('are asked about by an indicator, or sum up to one that is, but for known registers', () => {
    const silent = declared.filter(
      ({ type, indicators, others }) => !isHeard(type, indicators, others),
    )
    expect(silent.map(({ type }) => type.name).toSorted()).toEqual(
      Object.keys(registers).toSorted(),
    )
  })
})

const isHeard = (
  type: RecordType,
  indicators: readonly Indicator[],
  others: readonly RecordType[],
): boolean =>
  indicators.some(({ record }) => record === type.entity) ||
  (type.aggregates ?? []).some(({ into }) => {
    const target = type.fields.find(({ property }) => property === into)?.target?.()
    const parent = others.find(({ entity }) => entity === target)
    return parent !== undefined && isHeard(parent, indicators, others)
  })

type Fields = readonly (FieldDefinitionNode | InputValueDefinitionNode)[]

/** The fields of a type or an input, by its name; none if there is no such. */
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
