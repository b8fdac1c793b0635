import { say } from './command-locale.ts'
import { type LocalizedText, localized } from '../../schema/vocabulary/language/index.ts'
import type { Fault } from '../../services/kit/audit/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { FaultReport } from '../audit/fault-report.ts'
import { verifyFile, type VerifyFiles, verifyHub } from '../audit/verify-hub.ts'

export interface VerifyFlags extends VerifyFiles {
  /** An exported log; the databases if left out. */
  readonly file?: string
}

const print = ({ en, hant }: LocalizedText): void => say(en, hant)

/** `hub log verify`; the exit code is 1 if there is a fault. @param service only this one; all if left out */
export const verifyLog = async (service: string | undefined, flags: VerifyFlags): Promise<void> => {
  const config = readConfig()
  const report = new FaultReport(print)
  const findings = { add: (fault: Fault) => report.add(fault), note: print }
  const { file } = flags
  if (file === undefined) await verifyHub(config, service, flags, findings)
  else await verifyFile(config, { service, file }, flags, findings)
  report.end()
  print(report.count === 0 ? sound : notWhole(report.count))
  if (report.count > 0) process.exitCode = 1
}

const notWhole = (count: number): LocalizedText =>
  localized(`\nNOT whole: ${count} faults.`, `\n不完好:${count} 處異常。`)

const sound = localized(
  `whole: nothing that was verified differs from what the hub wrote.
Not seen by this: changes by someone who has the hub's key; entries after the last checkpoint that were cut or written anew
with all their hashes, unless a checkpoint or receipt that was kept elsewhere covers them (--checkpoint, --receipt);
counters and totals (npx hub recount); webhooks and their deliveries.`,
  `完好:所核驗的內容均與系統寫入的一致。
本命令不能發現:持有系統密鑰者所作的改動;最後一個檢查點之後連同雜湊一併截去或改寫的條目,除非另處保存的檢查點或回執
覆蓋這些條目(--checkpoint、--receipt);計數與合計(npx hub recount);webhook 及其投遞。`,
)
