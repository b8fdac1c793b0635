import type { GraphQLError } from 'graphql'
import {
  LocalizedGraphQLError,
  localized,
  type LocalizedText,
} from '../../schema/vocabulary/index.ts'
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
      localized(
        'This is not a cursor of a change. Pass the "cursor" of the last change you received, or subscribe without "after" to start now.',
        '這不是變更的游標。請傳入所收最後一條變更的 cursor,或不帶 after 從現在開始訂閱。',
      ),
    )
  }
  if (cursor.hubId !== hubId) {
    return refusal(
      'CURSOR_FOREIGN',
      localized(
        'This cursor belongs to another hub or to an earlier database. Query the present state, then subscribe without "after".',
        '此游標屬於其他系統或較早的數據庫。請先查詢現狀,再不帶 after 訂閱。',
      ),
    )
  }
  if (cursor.position > head) {
    return refusal(
      'CURSOR_IN_FUTURE',
      localized(
        'This cursor is ahead of the feed, so events were lost or are not restored yet. Query the present state, then subscribe without "after".',
        '此游標超前於變更流:有事件丟失或尚未恢復。請先查詢現狀,再不帶 after 訂閱。',
      ),
    )
  }
  return cursor.position
}

export const cursorExpired = (): GraphQLError =>
  refusal(
    'CURSOR_EXPIRED',
    localized(
      'The events right after this cursor are no longer stored. Query the present state, then subscribe without "after".',
      '緊接此游標的事件已不再保存。請先查詢現狀,再不帶 after 訂閱。',
    ),
  )

export const feedSetBack = (): GraphQLError =>
  refusal(
    'CURSOR_IN_FUTURE',
    localized(
      'The feed was set back to an older state. Query the present state, then subscribe without "after".',
      '變更流已回退到較早的狀態。請先查詢現狀,再不帶 after 訂閱。',
    ),
  )

const refusal = (code: string, text: LocalizedText): GraphQLError =>
  new LocalizedGraphQLError(text, { extensions: { code } })
