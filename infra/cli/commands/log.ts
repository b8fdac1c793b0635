import { Command } from 'commander'
import { serviceArgument } from './arguments.ts'

const exportLog = new Command('export')
  .description('write a service’s change log as JSON lines, for an audit')
  .addArgument(serviceArgument('whose log'))
  .argument('<file>', 'where to')
  .action(async (service: string, file: string) =>
    (await import('../log.ts')).exportLog(service, file),
  )

const verify = new Command('verify')
  .description('check that a log is whole: of the running store, or of an exported file, offline')
  .addArgument(serviceArgument('whose log').argOptional())
  .option('--file <file>', 'an exported log')
  .action(async (service: string | undefined, { file }: { readonly file?: string }) =>
    (await import('../log.ts')).verifyLog(service, file),
  )

export const logCommand = new Command('log')
  .description('the audit log: verify or export the change log of a service')
  .addCommand(exportLog)
  .addCommand(verify)
