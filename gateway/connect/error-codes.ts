import { availabilityCodes, type ErrorCode } from './availability-codes.ts'
import { localized } from '../../schema/vocabulary/language/index.ts'

/** Every code in `extensions.code`, with what a client does about it; `test/contract/documents.test.ts` compares them with the code. */
export const errorCodes: Readonly<Record<string, ErrorCode>> = {
  UNAUTHENTICATED: {
    happened: localized(
      'There is no token, it has expired, or it is not of this hub.',
      '沒有令牌、令牌已過期,或不是本系統的令牌。',
    ),
    remedy: localized('Get a new token, then repeat.', '獲取新令牌後重試。'),
  },
  BAD_USER_INPUT: {
    happened: localized(
      'An argument, a cursor, a filter or a body is not what the hub takes.',
      '參數、游標、篩選條件或請求正文不符合要求。',
    ),
    remedy: localized(
      'Mend what the message names; repeating the same is refused again.',
      '更正訊息所指之處;原樣重試仍會被拒絕。',
    ),
  },
  BAD_REQUEST: {
    happened: localized(
      'The HTTP request is not as GraphQL over HTTP has it.',
      'HTTP 請求不符合 GraphQL over HTTP。',
    ),
    remedy: localized('Send JSON by POST, and accept JSON.', '以 POST 發送 JSON,並接受 JSON。'),
  },
  NOT_FOUND: {
    happened: localized('Nothing is at this address.', '此地址沒有內容。'),
    remedy: localized('Correct the address.', '更正地址。'),
  },
  GRAPHQL_PARSE_FAILED: {
    happened: localized(
      'The document has a syntax error, or is too long.',
      '文檔有語法錯誤,或過長。',
    ),
    remedy: localized('Correct it.', '請更正。'),
  },
  GRAPHQL_VALIDATION_FAILED: {
    happened: localized(
      'The document asks for what the graph does not have, or for too much at once.',
      '文檔查詢了接口所沒有的內容,或一次查詢過多。',
    ),
    remedy: localized(
      'Correct it; for too much, read pages with `first` and `after`.',
      '請更正;過多時以 `first` 和 `after` 分頁讀取。',
    ),
  },
  BODY_TOO_LARGE: {
    happened: localized('The body is larger than 1 MiB.', '請求正文超過 1 MiB。'),
    remedy: localized('Send less at once.', '每次少發送一些。'),
  },
  CURSOR_INVALID: {
    happened: localized('This is no cursor.', '這不是游標。'),
    remedy: localized(
      'Pass the `cursor` of the last change that you have, exactly as you got it.',
      '原樣傳入所收最後一條變更的 `cursor`。',
    ),
  },
  CURSOR_FOREIGN: {
    happened: localized(
      'The cursor is of another hub, or of an earlier database of this one.',
      '游標屬於其他系統,或本系統較早的數據庫。',
    ),
    remedy: localized(
      'Read the present state, ask for `latestCursor`, and go on from there.',
      '讀取現狀,查詢 `latestCursor`,從那裡繼續。',
    ),
  },
  CURSOR_IN_FUTURE: {
    happened: localized(
      'The cursor is newer than the hub, which was set back to an earlier state.',
      '游標超前於系統:系統已回退到較早的狀態。',
    ),
    remedy: localized(
      'Read the present state, ask for `latestCursor`, and go on from there.',
      '讀取現狀,查詢 `latestCursor`,從那裡繼續。',
    ),
  },
  CURSOR_EXPIRED: {
    happened: localized(
      'The changes right after the cursor are no longer stored.',
      '緊接游標的變更已不再保存。',
    ),
    remedy: localized(
      'Read the present state, ask for `latestCursor`, and go on from there.',
      '讀取現狀,查詢 `latestCursor`,從那裡繼續。',
    ),
  },
  TOO_SLOW: {
    happened: localized(
      'The client read more slowly than changes came.',
      '客戶端讀取的速度慢於變更產生的速度。',
    ),
    remedy: localized(
      'Connect again after the cursor of the last change that you have.',
      '以所收最後一條變更的游標重新連接。',
    ),
  },
  TOO_MANY_OPERATIONS: {
    happened: localized(
      'Too many operations are open on one socket.',
      '同一連接上未完成的操作過多。',
    ),
    remedy: localized('Complete some, or open another socket.', '完成一些,或另開連接。'),
  },
  ...availabilityCodes,
  LIVE_UNAVAILABLE: {
    happened: localized('This hub does not offer live queries.', '本系統不提供實時查詢。'),
    remedy: localized('Follow `changes` and ask again.', '跟隨 `changes` 並重新查詢。'),
  },
  OPERATION_RESOLUTION_FAILURE: {
    happened: localized(
      'The document has several operations, and the request names none of them.',
      '文檔中有多個操作,而請求未指明其一。',
    ),
    remedy: localized('Send `operationName`.', '請發送 `operationName`。'),
  },
  SUBSCRIPTION_UNKNOWN: {
    happened: localized('The hub does not offer this subscription.', '系統不提供此訂閱。'),
    remedy: localized('Subscribe to `changes`.', '請訂閱 `changes`。'),
  },
  CLOSED: {
    happened: localized(
      'The hub ended the stream; the message says why.',
      '系統結束了該流,原因見訊息。',
    ),
    remedy: localized(
      'Connect again after the cursor of the last change that you have.',
      '以所收最後一條變更的游標重新連接。',
    ),
  },
  SUBSCRIPTION_NEEDS_WEBSOCKET: {
    happened: localized('A subscription was sent as a plain request.', '訂閱被作為普通請求發送。'),
    remedy: localized(
      'Send it to `/graphql/stream`, or over WebSocket.',
      '請發往 `/graphql/stream`,或經 WebSocket。',
    ),
  },
  PERSISTED_QUERY_NOT_FOUND: {
    happened: localized(
      'The hub does not know the document of this hash.',
      '系統沒有此摘要的文檔。',
    ),
    remedy: localized('Send it once with its text.', '請連同文本發送一次。'),
  },
  DOCUMENT_NOT_TRUSTED: {
    happened: localized(
      'This hub executes documents only that its operators have registered.',
      '本系統只執行運維人員登記的文檔。',
    ),
    remedy: localized('Have the document registered.', '請運維人員登記該文檔。'),
  },
  INTROSPECTION_DISABLED: {
    happened: localized('This hub does not show its schema.', '本系統不公開其 schema。'),
    remedy: localized('Take the schema from the repository.', '請從代碼庫取得 schema。'),
  },
  CALENDAR_YEAR_MISSING: {
    happened: localized(
      'The holidays of a year are not gazetted yet, so no working day is counted in it.',
      '某年放假安排尚未公佈,無法計算該年的工作日。',
    ),
    remedy: localized(
      'Ask for the field again when the year has been imported.',
      '待導入該年後再次查詢該字段。',
    ),
  },
  TOO_MANY_ERRORS: {
    happened: localized('The response has more errors than it lists.', '錯誤多於響應所列。'),
    remedy: localized('Mend the listed ones.', '請先更正所列各項。'),
  },
  INTERNAL_SERVER_ERROR: {
    happened: localized('A fault of the hub.', '系統故障。'),
    remedy: localized('Tell its operators the `errorId`.', '請將 `errorId` 告知運維人員。'),
  },
}
