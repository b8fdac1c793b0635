import { localized, type LocalizedText } from '../../schema/vocabulary/language/index.ts'

/** Headings and cells of the tables of the guide. */
export const guideCells: readonly LocalizedText[] = [
  localized('option or method', '選項或方法'),
  localized('what it is', '說明'),
  localized(
    'the hub, a token or a function that gets a fresh one, which changes, their fields, after which cursor',
    '系統地址、令牌或獲取新令牌的函數、選取哪些變更、其字段、從哪個游標之後',
  ),
  localized(
    'called for one change after another; an error that it throws ends the feed',
    '逐條變更調用;拋出錯誤則結束',
  ),
  localized('delays, memory, pings, an `AbortSignal`', '等待、內存、心跳、`AbortSignal`'),
  localized('a promise, the last cursor, the end', 'promise、最後的游標、停止'),
  localized(
    "received, dropped and missing changes; the hash chain recomputed with the hub's digests",
    '已收、丟棄和缺失的變更;以系統的摘要重算雜湊鏈',
  ),
  localized('the same as a loop', '同上,以循環方式'),
  localized('code', '代碼'),
  localized('what happened', '發生了什麼'),
  localized('what to do', '如何處理'),
  localized('why', '原因'),
  localized('kind', '種類'),
  localized('a sample of `subject`', '`subject` 示例'),
  localized('record', '記錄'),
  localized('what happens to it', '發生的事件'),
  localized('a sample of `fields` when it is entered', '錄入時 `fields` 示例'),
]
