import { Command, Option } from 'commander'
import { sizes } from '../../demo/size.ts'
import type { DemoFlags } from '../demo.ts'

export const demoCommand = new Command('demo')
  .description('fill the hub with a year of generated records, the same again for the same seed')
  .addOption(
    new Option('--size <size>', 'S: 10,000 records; M: 650,000 over 3,640 units; L: M, five years')
      .choices(Object.keys(sizes))
      .default('S'),
  )
  .option('--seed <seed>', 'another seed gives another year', '1')
  .option('--force', 'write beside the records that the hub already has')
  .option(
    '--start',
    'fill a hub of its own under HUB_DATA/demo unless it is there, and start it with its clock at the end of the year',
  )
  .action(async (flags: DemoFlags) => {
    if (flags.start) await (await import('../start-demo.ts')).startDemo(flags)
    else await (await import('../demo.ts')).fillDemo(flags)
  })
