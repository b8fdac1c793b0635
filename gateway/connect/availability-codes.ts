import { localized, type LocalizedText } from '../../schema/vocabulary/language/index.ts'

export interface ErrorCode {
  readonly happened: LocalizedText
  readonly remedy: LocalizedText
}

/** The codes of a hub that is busy, or of which a part does not respond. */
export const availabilityCodes: Readonly<Record<string, ErrorCode>> = {
  RATE_LIMITED: {
    happened: localized('Too many requests in a minute.', '一分鐘內請求過多。'),
    remedy: localized(
      'Wait for the seconds of `retry-after`, or select more in one operation.',
      '等待 `retry-after` 所示秒數,或在一次操作中多選一些字段。',
    ),
  },
  OVERLOADED: {
    happened: localized('The hub is busy.', '系統繁忙。'),
    remedy: localized('Repeat some seconds later.', '數秒後重試。'),
  },
  SERVICE_UNAVAILABLE: {
    happened: localized(
      'A service of the hub does not respond; the fields of the others are there.',
      '系統的某個服務無響應;其他服務的字段照常返回。',
    ),
    remedy: localized(
      'Repeat later, a mutation with the same `requestId`.',
      '稍後重試,變更須用同一 `requestId`。',
    ),
  },
  DATABASE_UNAVAILABLE: {
    happened: localized('A database of the hub does not respond.', '系統的某個數據庫無響應。'),
    remedy: localized(
      'Repeat later, a mutation with the same `requestId`.',
      '稍後重試,變更須用同一 `requestId`。',
    ),
  },
  DATABASE_BUSY: {
    happened: localized('Others held a lock for too long.', '鎖被他人佔用過久。'),
    remedy: localized(
      'Repeat, a mutation with the same `requestId`.',
      '重試,變更須用同一 `requestId`。',
    ),
  },
  DATABASE_READ_ONLY: {
    happened: localized('A database accepts no writes now.', '某個數據庫目前不接受寫入。'),
    remedy: localized('Repeat later; reading goes on.', '稍後重試;讀取不受影響。'),
  },
  DISK_FULL: {
    happened: localized('A disk of the hub is full.', '系統的某個磁盤已滿。'),
    remedy: localized('Repeat later; reading goes on.', '稍後重試;讀取不受影響。'),
  },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    happened: localized('The token cannot be verified now.', '目前無法驗證令牌。'),
    remedy: localized(
      'Repeat with the same token after `retry-after`.',
      '按 `retry-after` 等待後以同一令牌重試。',
    ),
  },
  EVENT_UNAVAILABLE: {
    happened: localized(
      'The service of a change cannot tell it now; the change has its kind and its place, and nulls.',
      '變更所屬的服務目前無法作答;該變更有種類和位置,其餘為 null。',
    ),
    remedy: localized(
      'Ask for the change again later: `change(cursor:)`.',
      '稍後以 `change(cursor:)` 再次查詢該變更。',
    ),
  },
}
