import { type DocumentNode, type OperationDefinitionNode, parse } from 'graphql'

const declaration = parse(/* GraphQL */ `
  "Answers the query now, and again whenever its answer changes. Over WebSocket; plain HTTP answers once."
  directive @live on QUERY
`)

/** Adds `@live` to what the public sees; no service knows of it. */
export const withLiveDirective = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: [...document.definitions, ...declaration.definitions],
})

export const isLive = ({ directives }: OperationDefinitionNode): boolean =>
  directives?.some(({ name }) => name.value === 'live') ?? false
