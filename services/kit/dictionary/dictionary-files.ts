import type { DocumentNode } from 'graphql'
import { workbookBytes } from '../tables/index.ts'
import { dictionarySheets } from './book.ts'
import { buildDictionary } from './build-dictionary.ts'
import type { DescribedService } from './described-service.ts'
import { dictionaryMarkdown } from './markdown.ts'
import { searchEntries } from './search-entries.ts'

/** The dictionary in the forms in which it is handed out. */
export interface DictionaryFiles {
  json(): Promise<string>
  markdown(): Promise<string>
  workbook(): Promise<Buffer>
  /** The entries of the playground's search, as JSON. */
  search(): Promise<string>
}

export const dictionaryFiles = (
  services: readonly DescribedService[],
  graph: () => DocumentNode,
): DictionaryFiles => {
  const dictionary = () => buildDictionary(services, graph())
  return {
    json: async () => JSON.stringify(dictionary()),
    markdown: async () => dictionaryMarkdown(dictionary()),
    search: async () => JSON.stringify(searchEntries(dictionary())),
    workbook: () => workbookBytes(dictionarySheets(dictionary())),
  }
}
