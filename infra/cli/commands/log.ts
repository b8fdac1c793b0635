import { helpText } from '../help-text.ts'
import { Argument, Command } from 'commander'
import { registered } from '../registered-names.ts'
import type { VerifyFlags } from '../log-verify.ts'
import { serviceArgument } from './arguments.ts'

const exportLog = new Command('export')
  .description(
    helpText(
      'write a service’s change log as JSON lines, for an audit',
      '將某一服務的變更日誌寫為每行一條的 JSON,供審計',
    ),
  )
  .addArgument(serviceArgument(helpText('whose log', '所屬服務')))
  .argument('<file>', helpText('where to', '寫入何處'))
  .action(async (service: string, file: string) =>
    (await import('../log-export.ts')).exportLog(service, file),
  )

const checkpoints = new Command('checkpoints')
  .description(
    helpText(
      'write the signed checkpoints of a log, one on each line, to be kept elsewhere',
      '寫出日誌的已簽名檢查點,每行一個,供另處保存',
    ),
  )
  .addArgument(
    new Argument(
      '<log>',
      helpText('a service, the feed, or all', '某一服務、變更流(feed)或全部(all)'),
    ).choices([...registered.services, 'feed', 'all']),
  )
  .argument('[file]', helpText('where to; printed if left out', '寫入何處;不填則輸出'))
  .action(async (log: string, file: string | undefined) =>
    (await import('../log-export.ts')).exportCheckpoints(log, file),
  )

const collect = (file: string, files: readonly string[]): readonly string[] => [...files, file]

const verify = new Command('verify')
  .description(
    helpText(
      'check logs, their signed checkpoints, the feed and the records of the stores, or an exported log offline; changes nothing, and a hub may run beside',
      '核驗日誌、其已簽名的檢查點、變更流和庫中的記錄,或離線核驗導出的日誌;不作更改,系統可同時運行',
    ),
  )
  .addArgument(
    serviceArgument(
      helpText(
        'only this one, without the feed; all if left out',
        '僅此服務,不含變更流;不填則為全部',
      ),
    ).argOptional(),
  )
  .option(
    '--file <file>',
    helpText('an exported log instead of the stores', '核驗導出的日誌,而非數據庫'),
  )
  .option(
    '--checkpoint <file>',
    helpText('checkpoints that were kept elsewhere; repeatable', '另處保存的檢查點;可重複'),
    collect,
    [],
  )
  .option(
    '--receipt <file>',
    helpText('a receipt of a report; repeatable', '填報的回執;可重複'),
    collect,
    [],
  )
  .option(
    '--key <file>',
    helpText('a public key that is trusted too; repeatable', '同樣受信任的公鑰;可重複'),
    collect,
    [],
  )
  .action(async (service: string | undefined, flags: VerifyFlags) =>
    (await import('../log-verify.ts')).verifyLog(service, flags),
  )

export const logCommand = new Command('log')
  .description(
    helpText(
      'the audit log: verify or export the change log of a service, and its checkpoints',
      '審計日誌:核驗或導出服務的變更日誌及其檢查點',
    ),
  )
  .addCommand(exportLog)
  .addCommand(checkpoints)
  .addCommand(verify)
