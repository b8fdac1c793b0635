import { Command, Option } from 'commander'
import type { DictionaryFlags } from '../dictionary.ts'

export const dictionaryCommand = new Command('dictionary')
  .description(
    'write the data dictionary: record types with fields, choices, clocks, topics and visibility, and every type of the graph',
  )
  .addOption(
    new Option('--format <format>', 'by the ending of --out, or md, if left out').choices([
      'md',
      'xlsx',
      'json',
    ]),
  )
  .option('--out <file>', 'the file to write; md and json are printed if left out')
  .action(async (flags: DictionaryFlags) =>
    (await import('../dictionary.ts')).writeDictionary(flags),
  )
