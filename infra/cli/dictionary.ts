import { writeFileSync } from 'node:fs'
import { domains, subgraphsOf } from '../../services/index.ts'
import { dictionarySource } from '../server/dictionary-source.ts'
import { say } from './command-locale.ts'
import { plain } from './plain.ts'

const formats = ['md', 'xlsx', 'json'] as const
type Format = (typeof formats)[number]

export interface DictionaryFlags {
  readonly format?: Format
  readonly out?: string
}

/** `hub dictionary`. */
export const writeDictionary = async ({ format, out }: DictionaryFlags): Promise<void> => {
  const chosen = format ?? formatOf(out)
  const files = await dictionarySource(subgraphsOf(domains))
  const makers = { md: files.markdown, xlsx: files.workbook, json: files.json }
  if (out === undefined) {
    if (chosen === 'xlsx')
      throw plain(
        'A workbook needs a file: --out dictionary.xlsx',
        '工作簿須寫入文件:--out dictionary.xlsx',
      )
    return void process.stdout.write(await makers[chosen]())
  }
  writeFileSync(out, await makers[chosen]())
  say(`The data dictionary is in ${out}`, `數據字典已寫入 ${out}`)
}

const formatOf = (out = '.md'): Format => {
  const found = formats.find((one) => out.toLowerCase().endsWith(`.${one}`))
  if (!found)
    throw plain(
      `"${out}" ends in none of .md, .xlsx and .json. Name the format: --format xlsx`,
      `「${out}」的擴展名不是 .md、.xlsx 或 .json,請指明格式:--format xlsx`,
    )
  return found
}
