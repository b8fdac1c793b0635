import type { DocumentNode } from 'graphql'
import { mutationNamesOf, type RecordType, visibilitySentence } from '../records/index.ts'
import { clockPhrase } from './clock-phrase.ts'
import type { DescribedService } from './described-service.ts'
import type {
  ChoicesEntry,
  Dictionary,
  DomainEntry,
  GraphTypeEntry,
  RecordTypeEntry,
} from './dictionary.ts'
import { graphTypesOf } from './graph-types.ts'
import { recordFieldsOf } from './record-fields.ts'
import { targetPhrase } from './target-phrase.ts'
import { byTopic, topicsOfTypes } from './topics-of-type.ts'

/**
 * The dictionary of a hub.
 * @param graph the public graph
 */
export const buildDictionary = (
  services: readonly DescribedService[],
  graph: DocumentNode,
): Dictionary => {
  const types = graphTypesOf(graph, services)
  const byName = new Map(types.map((type) => [type.name, type]))
  return {
    domains: services.filter(({ topics }) => topics).map(domainEntry),
    recordTypes: services.flatMap((service) => recordTypesOf(service, byName)),
    choices: types.filter(({ kind }) => kind === 'enum').map(choicesEntry(labelsOf(services))),
    graph: types,
  }
}

const domainEntry = ({
  name,
  topics = [],
  indicators = [],
  records,
}: DescribedService): DomainEntry => {
  const nameOf = (entity: object): string =>
    records?.types.find((type) => type.entity === entity)?.names.name ?? ''
  return {
    name,
    topics: topics.map(({ id, label, description }) => ({
      id,
      label: label.en,
      labelHant: label.hant,
      description,
      indicators: indicators
        .filter(({ topic }) => topic === id)
        .map(({ name: indicator, label: text, record, target, informs }) => ({
          name: indicator,
          label: text.en,
          labelHant: text.hant,
          recordType: nameOf(record),
          target: targetPhrase(target),
          informs,
        })),
    })),
  }
}

type GraphTypes = ReadonlyMap<string, GraphTypeEntry>

const recordTypesOf = (
  service: DescribedService,
  graph: GraphTypes,
): readonly RecordTypeEntry[] => {
  const types = service.records?.types ?? []
  const topics = topicsOfTypes(types, service)
  const mutations = new Map(
    graph.get('Mutation')?.fields.map(({ name, description }) => [name, description]),
  )
  return byTopic(types, service).map((type) => {
    const { name, description, label } = type.names
    const graphType = graph.get(name)
    if (!graphType) throw new Error(`The graph has no type ${name}.`)
    return {
      name,
      command: type.name,
      labelHant: label,
      description,
      domain: service.name,
      topics: (topics.get(type) ?? []).map(({ id }) => id),
      list: listOf(type, graph),
      visibility: visibilitySentence(type),
      clock: clockPhrase(type),
      mutations: mutationNamesOf(type).flatMap((mutation) => {
        const text = mutations.get(mutation)
        return text === undefined ? [] : [{ name: mutation, description: text }]
      }),
      fields: recordFieldsOf(type, graphType),
    }
  })
}

/** The path to the list of a type, e.g. `Unit.services.siteMessages`. */
const listOf = ({ names, plural }: RecordType, graph: GraphTypes): string => {
  const listed = `${names.name}Connection!`
  const domains = graph.get('Unit')?.fields ?? []
  const found = domains.find(({ type }) =>
    graph.get(type)?.fields.some((field) => field.name === plural && field.type === listed),
  )
  if (!found) throw new Error(`No domain of a unit lists ${names.name}.`)
  return `Unit.${found.name}.${plural}`
}

type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>

const labelsOf = (services: readonly DescribedService[]): Labels =>
  new Map(
    services
      .flatMap(({ records }) => records?.types ?? [])
      .flatMap(({ fields }) => fields)
      .flatMap(({ choices }) => (choices ? [choices] : []))
      .map(({ name, options }) => [
        name,
        new Map(Object.entries(options).map(([value, { label }]) => [value, label])),
      ]),
  )

const choicesEntry =
  (labels: Labels) =>
  ({ name, description, fields }: GraphTypeEntry): ChoicesEntry => ({
    name,
    description,
    values: fields.map((value) => {
      const labelHant = labels.get(name)?.get(value.name)
      return {
        name: value.name,
        ...(labelHant !== undefined && { labelHant }),
        description: value.description,
      }
    }),
  })
