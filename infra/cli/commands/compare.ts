import { helpText } from '../help-text.ts'
import { Command } from 'commander'
import type { CompareFlags } from '../compare.ts'

export const compareCommand = new Command('compare')
  .description(
    helpText(
      'compare a programme with the one above that it carries out: missing, weaker and later tasks, and units that are gone; exit code 1 if there are any',
      '將方案與其落實的上級方案比較:缺少、降低、推遲的任務和已不存在的單位;如有則退出碼為 1',
    ),
  )
  .argument(
    '<programme>',
    helpText(
      'the id of a city’s or county’s programme, e.g. “350900-宁政办-2019-7”',
      '市、縣方案的編號,如“350900-宁政办-2019-7”',
    ),
  )
  .option(
    '--above <programme>',
    helpText(
      'the programme above; the first that the notice cites if left out',
      '上級方案;不填則為通知所引用的第一個',
    ),
  )
  .action(async (programme: string, flags: CompareFlags) =>
    (await import('../compare.ts')).compare(programme, flags),
  )
