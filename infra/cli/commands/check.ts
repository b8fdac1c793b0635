import { helpText } from '../help-text.ts'
import { Command } from 'commander'
import { claimArgument, wholeNumber } from './arguments.ts'

const evidence = new Command('evidence')
  .description(
    helpText(
      'visit the claimed pages that are due, once, and record what they show',
      '訪問一次到期待查的網頁,並記錄其內容',
    ),
  )
  .addArgument(claimArgument())
  .option('--limit <count>', helpText('visit so many, at most', '最多訪問的數量'), wholeNumber)
  .action(async (type: string | undefined, { limit }: { readonly limit?: number }) =>
    (await import('../check-evidence.ts')).checkEvidence(type, limit),
  )

export const checkCommand = new Command('check')
  .description(helpText('check the pages that published records name', '核查已公開記錄所附的網頁'))
  .addCommand(evidence)

export const recountCommand = new Command('recount')
  .description(
    helpText(
      'count every indicator again from the records; exit code 1 if a counter differs',
      '按記錄重新計算全部指標;有不符時退出碼為 1',
    ),
  )
  .option(
    '--repair',
    helpText(
      'mend what differs, in one transaction for each service',
      '更正不符之處,每個服務一個事務',
    ),
  )
  .action(async (flags: { readonly repair?: boolean }) =>
    (await import('../recount.ts')).recountAll(flags.repair ?? false),
  )
