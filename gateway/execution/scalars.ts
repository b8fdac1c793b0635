import {
  GraphQLError,
  isScalarType,
  valueFromASTUntyped,
  type GraphQLScalarType,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql'
import { DateTime, Day, WebAddress } from '../../schema/vocabulary/scalars.ts'

const vocabulary: readonly GraphQLScalarType[] = [DateTime, Day, WebAddress]

/**
 * Lets the schema that clients see refuse what the scalars of the vocabulary refuse. The values themselves go to the
 * services as they were sent.
 */
export const withScalars = (schema: GraphQLSchema): GraphQLSchema => {
  for (const scalar of vocabulary) {
    const type = schema.getType(scalar.name)
    if (!isScalarType(type)) continue
    type.parseValue = (value) => {
      scalar.parseValue(value)
      return value
    }
    type.parseLiteral = (node, variables) => {
      checkLiteral(scalar, node)
      return valueFromASTUntyped(node, variables)
    }
  }
  return schema
}

const checkLiteral = (scalar: GraphQLScalarType, node: ValueNode): void => {
  try {
    scalar.parseLiteral(node)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Expected a value of type "${scalar.name}". ${reason}`
    throw new GraphQLError(message, { nodes: [node], extensions: { code: 'BAD_USER_INPUT' } })
  }
}
