import { helpText } from '../help-text.ts'
import { Command, Option } from 'commander'
import type { DictionaryFlags } from '../dictionary.ts'

export const dictionaryCommand = new Command('dictionary')
  .description(
    helpText(
      'write the data dictionary: record types with fields, choices, clocks, topics and visibility, and every type of the graph',
      '寫出數據字典:記錄類型及其字段、選項、計時、主題、可見範圍,以及接口的全部類型',
    ),
  )
  .addOption(
    new Option(
      '--format <format>',
      helpText('by the ending of --out, or md, if left out', '不填則按 --out 的擴展名,否則為 md'),
    ).choices(['md', 'xlsx', 'json']),
  )
  .option(
    '--out <file>',
    helpText(
      'the file to write; md and json are printed if left out',
      '要寫入的文件;不填則輸出 md 或 json',
    ),
  )
  .action(async (flags: DictionaryFlags) =>
    (await import('../dictionary.ts')).writeDictionary(flags),
  )
