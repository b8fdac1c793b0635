import { localized, type LocalizedText } from '../../../../schema/vocabulary/language/index.ts'

/** What an operator does about a fault. */
export const remedies = {
  CUT: localized(
    'Changes are gone. Keep a copy of the database as it is. Restore the newest backup that has them (npx hub verify FOLDER prints its last changes) into another place, and enter again what came after it. If an older backup was restored on purpose, this is its trace: note it, and move the files of checkpoints that name changes of the abandoned history away.',
    '部分變更已丟失。請先原樣保存一份數據庫副本;將含有這些變更的最新備份恢復到另一處(npx hub verify FOLDER 會列出其最後的變更),並補錄此後的內容。如係有意恢復較早的備份,此即其痕跡:請予記錄,並將載有已放棄歷史的檢查點文件移走。',
  ),
  LOG: localized(
    'The log was changed outside of the hub. Keep a copy of the database as it is. Export the log from a backup (npx hub log export) and compare to see what it said before; restore that backup, and find out who could write to the database.',
    '日誌在系統之外被改動。請先原樣保存一份數據庫副本;從備份導出日誌(npx hub log export)並比對,以查明原來的內容;恢復該備份,並查明何人可以寫入數據庫。',
  ),
  COPY: localized(
    'The row was changed outside of the hub; the log is what counts. Read there what the row was (npx hub log export), restore a backup or correct the row in the database, and find out who could write to it.',
    '該行在系統之外被改動,應以日誌為準。請從日誌查明該行原來的內容(npx hub log export),恢復備份或在數據庫中更正該行,並查明何人可以寫入數據庫。',
  ),
  SIGNATURE: localized(
    'No trusted key signed it. If the hub’s key was replaced, name the public key from before with --key FILE; otherwise someone without the key wrote it: treat all entries that only it covers as unproven.',
    '簽名不是出自受信任的密鑰。如系統密鑰曾經更換,請以 --key FILE 指明原公鑰;否則即為無密鑰者所寫:僅由其覆蓋的條目一律視為未經證明。',
  ),
} as const

/** The places of faults. */
export const atChange = (seq: number): LocalizedText =>
  localized(`change ${seq}`, `第 ${seq} 條變更`)

export const atCheckpoint = (number: number): LocalizedText =>
  localized(`checkpoint ${number}`, `第 ${number} 個檢查點`)

/** Something stored that is not what the hub wrote. */
export interface Fault {
  /** The log: a service, or `feed`. */
  readonly log: string
  /** e.g. `change 57` */
  readonly where: LocalizedText
  readonly what: LocalizedText
  readonly remedy: keyof typeof remedies
}
