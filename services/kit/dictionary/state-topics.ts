import { GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { Topic } from '../indicators/index.ts'
import { mutationNamesOf, type RecordType } from '../records/index.ts'

/** `Domain platforms, topic Hotlines (熱線).` */
const topicSentence = (domain: string, topics: readonly Topic[]): string => {
  if (topics.length === 0) return `Domain ${domain}.`
  const named = topics.map(({ label }) => `${label.en} (${label.hant})`).join('; ')
  return `Domain ${domain}, ${topics.length === 1 ? 'topic' : 'topics'} ${named}.`
}

/**
 * Adds the domain and topics of record types to the descriptions of their types, lists and mutations, so that people find
 * what belongs together.
 */
export const stateTopics = (
  schema: GraphQLSchema,
  domain: string,
  topics: ReadonlyMap<RecordType, readonly Topic[]>,
): void => {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  const lists = listsIn(schema)
  for (const [type, those] of topics) {
    const sentence = topicSentence(domain, those)
    const described = [
      schema.getType(type.names.name),
      lists.get(`${type.names.name}Connection!`),
      ...mutationNamesOf(type).map((name) => mutations[name]),
    ]
    for (const one of described) if (one) one.description = `${one.description ?? ''} ${sentence}`
  }
}

/** The lists below a unit, by their type. */
const listsIn = (schema: GraphQLSchema) =>
  new Map(
    Object.values(schema.getTypeMap())
      .filter((type) => type instanceof GraphQLObjectType)
      .filter(({ name }) => /^Unit./.test(name))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => [String(field.type), field] as const),
      ),
  )
