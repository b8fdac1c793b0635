import { type LocalizedText, localized } from '../../schema/vocabulary/language/index.ts'
import { createReadStream } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { StatementText } from '../../services/kit/audit/index.ts'
import { plain } from '../cli/plain.ts'

/** The signed statements in files: a compact JWS on each line. */
export async function* statementsIn(files: readonly string[]): AsyncGenerator<StatementText, void> {
  for (const file of files) {
    await access(file).catch(() => {
      throw plain(`The file ${file} cannot be read.`, `無法讀取文件 ${file}。`)
    })
    let line = 0
    for await (const text of createInterface({ input: createReadStream(file) })) {
      line += 1
      if (text.trim() !== '') yield { source: lineIn(file, line), jws: text.trim() }
    }
  }
}

/** A line of a file. */
export const lineIn = (file: string, line: number): LocalizedText =>
  localized(`${file}, line ${line}`, `${file} 第 ${line} 行`)

/** The files of checkpoints that the hub has written into its folder. */
export const checkpointFilesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.endsWith('.jws'))
    .toSorted()
    .map((name) => join(folder, name))
}
