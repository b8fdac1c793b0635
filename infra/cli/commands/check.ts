import { Command } from 'commander'
import { claimArgument, wholeNumber } from './arguments.ts'

const evidence = new Command('evidence')
  .description('visit the claimed pages that are due, once, and record what they show')
  .addArgument(claimArgument())
  .option('--limit <count>', 'visit so many, at most', wholeNumber)
  .action(async (type: string | undefined, { limit }: { readonly limit?: number }) =>
    (await import('../check-evidence.ts')).checkEvidence(type, limit),
  )

export const checkCommand = new Command('check')
  .description('check the pages that published records name')
  .addCommand(evidence)

export const recountCommand = new Command('recount')
  .description('count every indicator again from the records; exit code 1 if a counter differs')
  .option('--repair', 'mend what differs, in one transaction for each service')
  .action(async (flags: { readonly repair?: boolean }) =>
    (await import('../recount.ts')).recountAll(flags.repair ?? false),
  )
