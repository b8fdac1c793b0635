import { Kind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql'

/** Copies `@listSize` from a supergraph to what clients see of it, where costs are estimated. */
export const withListSizes = (document: DocumentNode, supergraph: DocumentNode): DocumentNode => {
  const sizes = new Map<string, ConstDirectiveNode>()
  eachField(supergraph, (coordinate, { directives = [] }) => {
    const directive = directives.find(({ name }) => name.value === 'listSize')
    if (directive) sizes.set(coordinate, directive)
  })
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node
    const fields = node.fields?.map((field) => {
      const size = sizes.get(`${node.name.value}.${field.name.value}`)
      return size ? { ...field, directives: [...(field.directives ?? []), size] } : field
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
