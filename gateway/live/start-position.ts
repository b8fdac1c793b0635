import { GraphQLError } from 'graphql'
import { decodeCursor } from '../../services/kit/store/index.ts'

/** The position after which a subscription starts: its cursor, or else the head. Refuses a cursor that it cannot resume from. */
export const startPosition = (
  after: string | null | undefined,
  hubId: string,
  head: number,
): number | GraphQLError => {
  if (after === null || after === undefined) return head
  const cursor = decodeCursor(after)
  if (!cursor) {
    return refusal(
      'CURSOR_INVALID',
      'This is not a cursor of a change. Pass the "cursor" of the last change you received, or subscribe without "after" to start now.',
    )
  }
  if (cursor.hubId !== hubId) {
    return refusal(
      'CURSOR_FOREIGN',
      'This cursor belongs to another hub or to an earlier database. Query the present state, then subscribe without "after".',
    )
  }
  if (cursor.position > head) {
    return refusal(
      'CURSOR_IN_FUTURE',
      'This cursor is ahead of the feed, so events were lost or are not restored yet. Query the present state, then subscribe without "after".',
    )
  }
  return cursor.position
}

export const cursorExpired = (): GraphQLError =>
  refusal(
    'CURSOR_EXPIRED',
    'The events right after this cursor are no longer stored. Query the present state, then subscribe without "after".',
  )

export const feedSetBack = (): GraphQLError =>
  refusal(
    'CURSOR_IN_FUTURE',
    'The feed was set back to an older state. Query the present state, then subscribe without "after".',
  )

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })
