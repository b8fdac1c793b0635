import type { GraphOperation } from './operation.ts'

/** The playground with an operation and its variables, at the address of the hub. */
export const playgroundLink = (
  { text }: GraphOperation<unknown, never>,
  variables: object,
): string =>
  `/?${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) }).toString()}`
