import { buildSchema, findBreakingChanges } from 'graphql'

/** What a client of the former schema can no longer do, each change as one line. */
export const breakingChanges = (former: string, current: string): readonly string[] => {
  const changes = findBreakingChanges(buildSchema(former), buildSchema(current))
  return changes.map(({ type, description }) => `${type} ${description}`).toSorted()
}
