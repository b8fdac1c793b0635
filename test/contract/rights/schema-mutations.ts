import { getNamedType, isCompositeType, isObjectType, isUnionType } from 'graphql'
import { allSubgraphs } from '../../support/all-subgraphs.ts'
import type { HubMutation } from './rights-hub.ts'

/** Every mutation of every service, as its schema declares it. */
export const schemaMutations = (): readonly HubMutation[] =>
  allSubgraphs().flatMap(({ name: service, schema }) =>
    Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args, type }) => {
      const payload = getNamedType(type)
      const fields = isObjectType(payload) ? Object.values(payload.getFields()) : []
      const [input] = args
      if (!input || args.length > 1) throw new Error(`${name} does not take one input`)
      return {
        name,
        service,
        inputType: getNamedType(input.type).name,
        selection: fields
          .filter((field) => field.name !== 'errors')
          .map((field) => selectionOf(field.name, getNamedType(field.type)))
          .join(' '),
      }
    }),
  )

const selectionOf = (name: string, type: ReturnType<typeof getNamedType>): string => {
  if (!isCompositeType(type)) return name
  if (isUnionType(type)) return `${name} { __typename }`
  return 'id' in type.getFields() ? `${name} { id }` : `${name} { __typename }`
}

/** Every field of the type Query, except those by which a gateway reads entities. */
export const rootFields = (): readonly string[] =>
  allSubgraphs().flatMap(({ schema }) =>
    Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => !name.startsWith('_')),
  )
