import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DictionaryFiles, dictionaryFiles } from '../../services/kit/dictionary/index.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'

/** Written by the build, beside the bundle: making the workbook takes seconds. */
const built = (extension: string): string => join(import.meta.dirname, `dictionary.${extension}`)

/** The data dictionary of the build; made from the subgraphs when the hub runs from its sources. */
export const dictionarySource = async (
  subgraphs: readonly Subgraph[],
): Promise<DictionaryFiles> => {
  if (existsSync(built('json')))
    return {
      json: () => readFile(built('json'), 'utf8'),
      markdown: () => readFile(built('md'), 'utf8'),
      search: () => readFile(built('search.json'), 'utf8'),
      workbook: () => readFile(built('xlsx')),
    }
  const { composeCached } = await import('./compose-cached.ts')
  return dictionaryFiles(subgraphs, () => composeCached(subgraphs).documents.public)
}
