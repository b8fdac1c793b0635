import { localized, type LocalizedText } from '../../../../schema/vocabulary/language/index.ts'

export const isAltered = localized(
  'this entry or the one before it was altered: the chain is broken',
  '本條或其前一條被改動:雜湊鏈已斷',
)

export const gap = (first: number, last: number): LocalizedText =>
  localized(`entries ${first} to ${last} are missing`, `缺少第 ${first} 至 ${last} 條`)

export const outOfOrder = (
  { service, seq }: { readonly service: string; readonly seq: number },
  expected: number,
): LocalizedText =>
  localized(
    `it is change ${seq} of ${service}; change ${expected} comes next`,
    `本條為 ${service} 的第 ${seq} 條變更,而下一條應為第 ${expected} 條`,
  )

export const endsEarly = (position: number): LocalizedText =>
  localized(
    `the feed ends here, and its head says ${position}: the tail was cut`,
    `變更流到此為止,而其頭部記為 ${position}:末尾被截去`,
  )

export const otherHead = (position: number): LocalizedText =>
  localized(
    `the head of the feed says ${position} with another chain`,
    `變更流頭部記為 ${position},而雜湊鏈不同`,
  )

export const otherCursor = (service: string, seq: number, cursor: number): LocalizedText =>
  localized(
    `it has ${service} up to change ${seq}, and its cursor says ${cursor}`,
    `已收 ${service} 至第 ${seq} 條變更,而其游標記為 ${cursor}`,
  )
