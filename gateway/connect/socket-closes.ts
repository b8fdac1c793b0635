import { localized, type LocalizedText } from '../../schema/vocabulary/language/index.ts'
import type { closeCodes } from '../live/close-code.ts'

/** Why a WebSocket is closed, for the guide. */
export const socketCloses: Readonly<Record<keyof typeof closeCodes, LocalizedText>> = {
  goingAway: localized(
    'The hub stops or restarts. Connect again.',
    '系統停止或重新啟動,請重新連接。',
  ),
  badRequest: localized(
    'The message is not of the protocol graphql-transport-ws.',
    '訊息不符合協議 graphql-transport-ws。',
  ),
  forbidden: localized(
    'The token is not accepted or has expired. Connect with a new one.',
    '令牌不被接受或已過期,請以新令牌連接。',
  ),
  internal: localized('A fault of the hub. Connect again later.', '系統故障,請稍後重新連接。'),
  tryAgainLater: localized(
    'The token cannot be verified now. Connect again later.',
    '目前無法驗證令牌,請稍後重新連接。',
  ),
  tooSlow: localized(
    'You read too slowly; the reason ends with the cursor to resume after.',
    '讀取過慢;原因末尾為續傳所用的游標。',
  ),
}
