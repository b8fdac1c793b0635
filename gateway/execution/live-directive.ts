import {
  type DocumentNode,
  extendSchema,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql'

const declaration = parse(/* GraphQL */ `
  "Answers the query now, and again whenever its answer changes. Over WebSocket; plain HTTP answers once."
  directive @live on QUERY
`)

/** Adds `@live` to what the public sees; no service knows of it. */
export const withLiveDirective = (schema: GraphQLSchema): GraphQLSchema =>
  extendSchema(schema, declaration)

export const isLive = ({ directives }: OperationDefinitionNode): boolean =>
  directives?.some(({ name }) => name.value === 'live') ?? false

/** The document as the services may see it. */
export const withoutLive = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION && isLive(node)
      ? { ...node, directives: node.directives?.filter(({ name }) => name.value !== 'live') ?? [] }
      : node,
  ),
})
