import { localized, type LocalizedText } from '../../schema/vocabulary/language/index.ts'
import type { ChainLink } from '../../services/kit/store/index.ts'

/** The end of a log that was verified. */
export const logText = (name: string, { seq, hash }: ChainLink): LocalizedText =>
  localized(
    `${name}: ${seq} changes, last hash ${hash}`,
    `${name}:${seq} 條變更,最後的雜湊 ${hash}`,
  )

export const feedText = (position: number, chain: string): LocalizedText =>
  localized(
    `feed: ${position} entries, last chain ${chain}`,
    `變更流:${position} 條,最後的鏈值 ${chain}`,
  )

export const recordsText = (count: number): LocalizedText =>
  localized(`  ${count} records compared with the log`, `  ${count} 條記錄已與日誌比對`)

export const mergedText = (
  logs: readonly { readonly name: string; readonly seq: number; readonly end: number }[],
): LocalizedText =>
  localized(
    `  compared with ${logs.map(({ name, seq, end }) => `${name} to ${seq} of ${end}`).join(', ')}`,
    `  已比對:${logs.map(({ name, seq, end }) => `${name} 至第 ${seq} 條(共 ${end} 條)`).join('、')}`,
  )

export const statementsText = (count: number): LocalizedText =>
  localized(
    `${count} statements from files compared with the logs`,
    `文件中的 ${count} 份聲明已與日誌比對`,
  )

/** @param last the newest checkpoint, if there is one @param after how many entries follow it */
export const checkpointsText = (
  count: number,
  last: { readonly seq: number; readonly at: string } | undefined,
  after: number,
): LocalizedText =>
  last
    ? localized(
        `  ${count} checkpoints, the last at ${last.seq} of ${last.at}; ${after} entries are not signed yet`,
        `  ${count} 個檢查點,最後一個在第 ${last.seq} 條(${last.at});尚有 ${after} 條未簽名`,
      )
    : localized(
        `  no checkpoint; ${after} entries are not signed yet`,
        `  沒有檢查點;尚有 ${after} 條未簽名`,
      )
