import { Argument, Command } from 'commander'
import { registered } from '../registered-names.ts'
import type { VerifyFlags } from '../log-verify.ts'
import { serviceArgument } from './arguments.ts'

const exportLog = new Command('export')
  .description('write a service’s change log as JSON lines, for an audit')
  .addArgument(serviceArgument('whose log'))
  .argument('<file>', 'where to')
  .action(async (service: string, file: string) =>
    (await import('../log-export.ts')).exportLog(service, file),
  )

const checkpoints = new Command('checkpoints')
  .description('write the signed checkpoints of a log, one on each line, to be kept elsewhere')
  .addArgument(
    new Argument('<log>', 'a service, the feed, or all').choices([
      ...registered.services,
      'feed',
      'all',
    ]),
  )
  .argument('[file]', 'where to; printed if left out')
  .action(async (log: string, file: string | undefined) =>
    (await import('../log-export.ts')).exportCheckpoints(log, file),
  )

const collect = (file: string, files: readonly string[]): readonly string[] => [...files, file]

const verify = new Command('verify')
  .description(
    'check logs, their signed checkpoints, the feed and the records of the stores, or an exported log offline; changes nothing, and a hub may run beside',
  )
  .addArgument(serviceArgument('only this one, without the feed; all if left out').argOptional())
  .option('--file <file>', 'an exported log instead of the stores')
  .option('--checkpoint <file>', 'checkpoints that were kept elsewhere; repeatable', collect, [])
  .option('--receipt <file>', 'a receipt of a report; repeatable', collect, [])
  .option('--key <file>', 'a public key that is trusted too; repeatable', collect, [])
  .action(async (service: string | undefined, flags: VerifyFlags) =>
    (await import('../log-verify.ts')).verifyLog(service, flags),
  )

export const logCommand = new Command('log')
  .description('the audit log: verify or export the change log of a service, and its checkpoints')
  .addCommand(exportLog)
  .addCommand(checkpoints)
  .addCommand(verify)
