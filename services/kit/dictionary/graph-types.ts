import {
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NameNode,
  parse,
  print,
  type TypeDefinitionNode,
} from 'graphql'
import type { DescribedService } from './described-service.ts'
import type { GraphFieldEntry, GraphTypeEntry } from './dictionary.ts'

const kinds: Readonly<Record<TypeDefinitionNode['kind'], GraphTypeEntry['kind']>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
}

/** Every type of the public graph with its fields, members or values, in the order of the graph. */
export const graphTypesOf = (
  graph: DocumentNode,
  services: readonly DescribedService[],
): readonly GraphTypeEntry[] => {
  const owners = ownersOf(services)
  const names = services
    .flatMap(({ records }) => (records?.types ?? []).map((type) => type.names.name))
    // The longest name first: `OpennessListItem` is not about `OpennessList`.
    .toSorted((one, other) => other.length - one.length)
  return graph.definitions.filter(isType).map((definition) => {
    const name = definition.name.value
    const recordType = names.find((one) => followsFrom(name, one))
    return {
      name,
      kind: kinds[definition.kind],
      description: textOf(definition),
      services: owners.get(name) ?? [],
      ...(recordType !== undefined && { recordType }),
      fields: partsOf(definition),
    }
  })
}

const isType = (node: DefinitionNode): node is TypeDefinitionNode => node.kind in kinds

const followsFrom = (name: string, recordType: string): boolean =>
  name === recordType ||
  new RegExp(`^${recordType}(Payload|Error|Connection|Edge|Filter)$`).test(name) ||
  new RegExp(`^[A-Z][A-Za-z]+${recordType}Input$`).test(name)

/** Which services define a type. */
const ownersOf = (
  services: readonly DescribedService[],
): ReadonlyMap<string, readonly string[]> => {
  const owners = new Map<string, string[]>()
  for (const { name, sdl } of services)
    for (const node of parse(sdl, { noLocation: true }).definitions)
      if ('name' in node && node.name && (isType(node) || isExtension(node)))
        owners.set(node.name.value, [...(owners.get(node.name.value) ?? []), name])
  return owners
}

const isExtension = ({ kind }: DefinitionNode): boolean => kind.endsWith('TypeExtension')

const partsOf = (definition: TypeDefinitionNode): readonly GraphFieldEntry[] => {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (definition.fields ?? []).map(fieldOf)
    case Kind.ENUM_TYPE_DEFINITION:
      return (definition.values ?? []).map(nameOnly)
    case Kind.UNION_TYPE_DEFINITION:
      return (definition.types ?? []).map(nameOnly)
    case Kind.SCALAR_TYPE_DEFINITION:
      return []
  }
}

const fieldOf = (field: FieldDefinitionNode | InputValueDefinitionNode): GraphFieldEntry => ({
  name: field.name.value,
  type: print(field.type),
  args: 'arguments' in field ? (field.arguments ?? []).map(argumentOf).join(', ') : '',
  description: textOf(field),
})

const argumentOf = ({ name, type, defaultValue }: InputValueDefinitionNode): string =>
  `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`

const nameOnly = (
  node: EnumValueDefinitionNode | { readonly name: NameNode },
): GraphFieldEntry => ({
  name: node.name.value,
  type: '',
  args: '',
  description: textOf(node),
})

const textOf = (node: object): string => {
  const description: unknown = 'description' in node ? node.description : undefined
  const text: unknown =
    typeof description === 'object' && description !== null && 'value' in description
      ? description.value
      : ''
  return String(text).trim()
}
