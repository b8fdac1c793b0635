import { helpText } from '../help-text.ts'
import { Command, Option } from 'commander'
import { sizes } from '../../demo/size.ts'
import type { DemoFlags } from '../demo.ts'

export const demoCommand = new Command('demo')
  .description(
    helpText(
      'fill the hub with a year of generated records, the same again for the same seed',
      '填入生成的一年記錄;種子相同則結果相同',
    ),
  )
  .addOption(
    new Option(
      '--size <size>',
      helpText(
        'S: 10,000 records; M: 650,000 over 3,640 units; L: M, five years',
        'S:10,000 條記錄;M:3,640 個單位共 650,000 條;L:M 的五年',
      ),
    )
      .choices(Object.keys(sizes))
      .default('S'),
  )
  .option(
    '--seed <seed>',
    helpText('another seed gives another year', '種子不同則生成不同的一年'),
    '1',
  )
  .option(
    '--force',
    helpText('write beside the records that the hub already has', '已有記錄時仍然寫入'),
  )
  .option(
    '--start',
    helpText(
      'fill a hub of its own under HUB_DATA/demo unless it is there, and start it with its clock at the end of the year',
      '在 HUB_DATA/demo 下填入獨立的系統(已有則不重填),並以年末為當前時間啟動',
    ),
  )
  .action(async (flags: DemoFlags) => {
    if (flags.start) await (await import('../start-demo.ts')).startDemo(flags)
    else await (await import('../demo.ts')).fillDemo(flags)
  })
