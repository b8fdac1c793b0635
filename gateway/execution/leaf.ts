import { isEnumType, type GraphQLLeafType, isSpecifiedScalarType } from 'graphql'

/** Brings a leaf value into the form that its type promises; undefined for a value that is none of the type's. */
export type ReadLeaf = (value: unknown) => unknown

/** How values of a leaf type are read. Scalars that GraphQL does not define are taken as they are. */
export const readLeaf = (type: GraphQLLeafType): ReadLeaf => {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name))
    return (value) => (typeof value === 'string' && names.has(value) ? value : undefined)
  }
  return (isSpecifiedScalarType(type) && specified[type.name]) || asIs
}

const asIs: ReadLeaf = (value) => value

const specified: Readonly<Record<string, ReadLeaf>> = {
  Int: (value) =>
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2 ** 31
      ? value
      : undefined,
  Float: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  String: (value) => (typeof value === 'string' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  ID: (value) => {
    if (typeof value === 'string') return value
    return typeof value === 'number' && Number.isInteger(value) ? String(value) : undefined
  },
}
