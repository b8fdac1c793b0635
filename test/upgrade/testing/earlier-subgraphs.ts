import { type DocumentNode, type FieldDefinitionNode, Kind, parse, print, visit } from 'graphql'

/** A subgraph as composition takes it. */
export interface SubgraphSdl {
  readonly name: string
  readonly sdl: string
}

/** Fields with these are part of federation: a release cannot lack them alone. */
const federated = ['shareable', 'external', 'requires', 'provides', 'override', 'inaccessible']

/**
 * The subgraphs as a release before them might have been: without some optional fields of object types.
 * @param isNewer whether the release lacks a field, by its coordinate as in `Unit.light`
 */
export const earlierSubgraphs = (
  subgraphs: readonly SubgraphSdl[],
  isNewer: (coordinate: string) => boolean,
): readonly SubgraphSdl[] =>
  subgraphs.map(({ name, sdl }) => {
    const document = parse(sdl, { noLocation: true })
    const needed = neededNames(document)
    const earlier = visit(document, {
      ObjectTypeDefinition: (type) => {
        if (type.interfaces?.length || !type.fields) return undefined
        const fields = type.fields.filter(
          (field) =>
            needed.has(field.name.value) ||
            isFederated(field) ||
            !isNewer(`${type.name.value}.${field.name.value}`),
        )
        return { ...type, fields: fields.length > 0 ? fields : type.fields }
      },
    })
    return { name, sdl: print(earlier) }
  })

const isFederated = ({ directives = [] }: FieldDefinitionNode): boolean =>
  directives.some(({ name }) => federated.includes(name.value))

/** The names in the selections of keys and required fields. */
const neededNames = (document: DocumentNode): ReadonlySet<string> => {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ name, arguments: args = [] }) => {
      if (!['key', 'requires', 'provides'].includes(name.value)) return
      for (const { value } of args)
        if (value.kind === Kind.STRING)
          for (const [word] of value.value.matchAll(/\w+/g)) names.add(word)
    },
  })
  return names
}
