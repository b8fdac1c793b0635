import { Kind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql'

const names = ['cost', 'listSize']

/** Copies `@cost` and `@listSize` from a supergraph to what clients see of it, where costs are estimated. */
export const withCostDirectives = (
  document: DocumentNode,
  supergraph: DocumentNode,
): DocumentNode => {
  const copied = new Map<string, readonly ConstDirectiveNode[]>()
  eachField(supergraph, (coordinate, { directives = [] }) => {
    const found = directives.filter(({ name }) => names.includes(name.value))
    if (found.length > 0) copied.set(coordinate, found)
  })
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node
    const fields = node.fields?.map((field) => {
      const more = copied.get(`${node.name.value}.${field.name.value}`)
      return more ? { ...field, directives: [...(field.directives ?? []), ...more] } : field
    })
    return { ...node, ...(fields && { fields }) }
  })
  return { ...document, definitions }
}

const eachField = (
  { definitions }: DocumentNode,
  visit: (coordinate: string, field: FieldDefinitionNode) => void,
): void => {
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    for (const field of node.fields ?? []) visit(`${node.name.value}.${field.name.value}`, field)
  }
}
