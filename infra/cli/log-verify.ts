import type { Fault } from '../../services/kit/audit/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { FaultReport } from '../audit/fault-report.ts'
import { verifyFile, type VerifyFiles, verifyHub } from '../audit/verify-hub.ts'

export interface VerifyFlags extends VerifyFiles {
  /** An exported log; the databases if left out. */
  readonly file?: string
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** `hub log verify`; the exit code is 1 if there is a fault. @param service only this one; all if left out */
export const verifyLog = async (service: string | undefined, flags: VerifyFlags): Promise<void> => {
  const config = readConfig()
  const report = new FaultReport(print)
  const findings = { add: (fault: Fault) => report.add(fault), note: print }
  const { file } = flags
  if (file === undefined) await verifyHub(config, service, flags, findings)
  else await verifyFile(config, { service, file }, flags, findings)
  report.end()
  print(report.count === 0 ? sound : `\nNOT whole: ${report.count} faults.`)
  if (report.count > 0) process.exitCode = 1
}

const sound = `whole: nothing that was verified differs from what the hub wrote.
Not seen by this: changes by someone who has the hub's key; entries after the last checkpoint that were cut or written anew
with all their hashes, unless a checkpoint or receipt that was kept elsewhere covers them (--checkpoint, --receipt);
counters and totals (npx hub recount); webhooks and their deliveries.`
