import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import '../support/global-setup.ts'

export const guideText = readFileSync(
  join(import.meta.dirname, '../../gateway/connect/connect-your-city.md'),
  'utf8',
)

/** The code of the guide, by the file name behind its language. */
export const guideCode: ReadonlyMap<string, string> = new Map(
  [...guideText.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name = '', code = '']) => [
    name,
    code,
  ]),
)

/** An empty folder with one file of the guide, as somebody makes who follows it. */
export const folderWith = async (name: string): Promise<string> => {
  const code = guideCode.get(name)
  if (code === undefined) throw new Error(`the guide has no ${name}`)
  const folder = await mkdtemp(join(inject('scratchDir'), 'connect-'))
  await writeFile(join(folder, name), code)
  return folder
}
