import { Command } from 'commander'
import type { CompareFlags } from '../compare.ts'

export const compareCommand = new Command('compare')
  .description(
    'compare a programme with the one above that it carries out: missing, weaker and later tasks, and units that are gone; exit code 1 if there are any',
  )
  .argument('<programme>', 'the id of a city’s or county’s programme, e.g. 350900-宁政办-2019-7')
  .option('--above <programme>', 'the programme above; the first that the notice cites if left out')
  .action(async (programme: string, flags: CompareFlags) =>
    (await import('../compare.ts')).compare(programme, flags),
  )
