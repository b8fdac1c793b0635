import { executeSync, type FormattedExecutionResult, parse } from 'graphql'
import { encodeCursor, type FeedEntry } from '../../services/kit/store/index.ts'
import type { Selection } from './tell-event.ts'

/**
 * What the feed itself says of an event, in the form that was selected: its place, its link of the chain, its kind. All
 * else is null, and an error says so, for an event that its owner cannot tell.
 */
export const toldByFeed = (
  { query, schema, variables, hubId }: Selection,
  entry: FeedEntry,
): FormattedExecutionResult => {
  const cursor = encodeCursor(hubId, entry.position)
  const { data } = executeSync({
    schema,
    document: parse(query.text),
    rootValue: { change: { ...entry, cursor } },
    variableValues: { ...variables, [query.cursor]: cursor },
  })
  const error = {
    message: `The hub cannot tell this event in full. Ask for it later: change(cursor: "${cursor}").`,
    path: Object.keys(data ?? {}).slice(0, 1),
    extensions: { code: 'EVENT_UNAVAILABLE' },
  }
  return { data: data ?? null, errors: [error], extensions: { cursor } }
}
