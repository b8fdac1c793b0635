import { executeSync, type FormattedExecutionResult, parse } from 'graphql'
import {
  localize,
  type Locale,
  localized,
  type LocalizedText,
} from '../../schema/vocabulary/index.ts'
import { encodeCursor, type FeedEntry } from '../../services/kit/store/index.ts'
import type { Selection } from './resolve-event.ts'

/**
 * Builds the result of an event that its owner cannot return from the feed entry alone: position, chain and kind. All
 * other fields are null, and an error says so.
 */
export const fallbackEvent = (
  { query, schema, variables, hubId }: Selection,
  entry: FeedEntry,
  locale: Locale,
): FormattedExecutionResult => {
  const cursor = encodeCursor(hubId, entry.position)
  const { data } = executeSync({
    schema,
    document: parse(query.text),
    rootValue: { change: { ...entry, cursor } },
    variableValues: { ...variables, [query.cursor]: cursor },
  })
  const error = {
    message: localize(notAvailable(cursor), locale),
    path: Object.keys(data ?? {}).slice(0, 1),
    extensions: { code: 'EVENT_UNAVAILABLE' },
  }
  return { data: data ?? null, errors: [error], extensions: { cursor } }
}

const notAvailable = (cursor: string): LocalizedText =>
  localized(
    `This event is not available in full. Query it later: change(cursor: "${cursor}").`,
    `此事件目前不完整,請稍後查詢:change(cursor: "${cursor}")。`,
  )
