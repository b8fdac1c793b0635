import {
  isListType,
  isNonNullType,
  Kind,
  valueFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
} from 'graphql'

/** The size of a page when an operation gives none. */
export const defaultPageSize = 25

/** Assumed items of a list that has no pages: such lists are short. */
const assumedListSize = 5

/** How many items a field answers at most, as far as its arguments say; else what is to be expected. */
export const itemsOf = (
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): number => {
  let pages = 0
  for (const { name, type, defaultValue } of field.args) {
    if (name !== 'first' && name !== 'last' && name !== 'representations') continue
    const given = node.arguments?.find((argument) => argument.name.value === name)
    const value: unknown = given ? valueFromAST(given.value, type, variables) : undefined
    if (name === 'representations') return Array.isArray(value) ? value.length : 1
    const size = Number(value ?? defaultValue ?? Number.NaN)
    if (Number.isFinite(size)) pages = Math.max(pages, size)
    // What is not given counts, unless the page is taken from the other end.
    else if (name === 'first' && !hasLast(node))
      pages = Math.max(pages, declaredSize(field) ?? defaultPageSize)
  }
  if (pages > 0) return pages
  return isList(field.type) ? (declaredSize(field) ?? assumedListSize) : 1
}

const hasLast = ({ arguments: given = [] }: FieldNode): boolean =>
  given.some(({ name }) => name.value === 'last')

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type)

/** The `assumedSize` of the field's directive `@listSize`. */
const declaredSize = (field: GraphQLField<unknown, unknown>): number | undefined =>
  directiveNumber(field, 'listSize', 'assumedSize')

/** What one answer of a field costs by itself: the `weight` of its directive `@cost`, else 1. */
export const weightOf = (field: GraphQLField<unknown, unknown>): number =>
  directiveNumber(field, 'cost', 'weight') ?? 1

const directiveNumber = (
  { astNode }: GraphQLField<unknown, unknown>,
  directiveName: string,
  argumentName: string,
): number | undefined => {
  const directive = astNode?.directives?.find(({ name }) => name.value === directiveName)
  const value = directive?.arguments?.find(({ name }) => name.value === argumentName)?.value
  return value?.kind === Kind.INT ? Number(value.value) : undefined
}
