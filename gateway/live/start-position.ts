import { GraphQLError } from 'graphql'
import { decodeCursor } from '../../services/kit/store/index.ts'

/** Where a subscription begins: after its cursor, else now. A cursor that cannot be followed is refused with a way out. */
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
      'This is not a cursor of a change. Pass the "cursor" of the last change you saw, or subscribe without "after" to start now.',
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
      'This cursor lies ahead of the feed, so events were lost or not yet restored here. Query the present state, then subscribe without "after".',
    )
  }
  return cursor.position
}

export const cursorExpired = (): GraphQLError =>
  refusal(
    'CURSOR_EXPIRED',
    'The events right after this cursor are no longer kept. Query the present state, then subscribe without "after".',
  )

export const feedSetBack = (): GraphQLError =>
  refusal(
    'CURSOR_IN_FUTURE',
    'The feed was set back to an older state. Query the present state, then subscribe without "after".',
  )

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })
