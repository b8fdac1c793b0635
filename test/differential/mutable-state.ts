import { GraphQLError } from 'graphql'
import type { Source } from './generated-data.ts'

/** State that mutations change. */
export interface MutableState {
  counter: number
}

/** Executes a mutation; the results show the order of several mutations. */
export const mutate = (
  state: MutableState,
  field: string,
  { n }: Readonly<Record<string, unknown>>,
): Source => {
  if (field === 'add') state.counter += Number(n)
  else if (field === 'double') state.counter *= 2
  else throw new GraphQLError('The mutation failed.')
  return { __typename: 'Counter', id: 'Counter-0' }
}
