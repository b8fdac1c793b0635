import { createHash } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, parse, print, visit } from 'graphql'
import { supergraphDocuments } from '../gateway/execution/supergraph-documents.ts'
import { composeSupergraph } from '../schema/supergraph.ts'
import { domains, subgraphsOf } from '../services/index.ts'
import { dictionaryFiles } from '../services/kit/dictionary/index.ts'
import { collectNames } from './cli/collect-names.ts'

/** A step of the build: writes what follows from the register of subgraphs into the folder that is named. */
const [, , folder] = process.argv
if (!folder) throw new Error('Name the folder to write to.')

const sdl = composeSupergraph(subgraphsOf(domains))
// The planner takes two thirds of the time and a third of the memory for a supergraph without descriptions. The digest
// tells a running gateway of every change, also of a description.
const digest = createHash('sha256').update(sdl).digest('hex')
const planned = `# ${digest}\n${print(withoutDescriptions(parse(sdl)))}\n`

const documents = supergraphDocuments(sdl)
const dictionary = dictionaryFiles(subgraphsOf(domains), () => documents.public)
writeWhole('dictionary.json', await dictionary.json())
writeWhole('dictionary.search.json', await dictionary.search())
writeWhole('dictionary.md', await dictionary.markdown())
writeWhole('dictionary.xlsx', await dictionary.workbook())
writeWhole('names.json', JSON.stringify(collectNames()))
// A running gateway watches the SDL, so its documents come first.
writeWhole('supergraph.graphql.json', JSON.stringify(documents))
writeWhole('supergraph.graphql', planned)

function withoutDescriptions(document: DocumentNode): DocumentNode {
  return visit(document, {
    StringValue: (_, key) => (key === 'description' ? null : undefined),
  })
}

/** Writes a file that nobody sees half written. */
function writeWhole(name: string, content: string | Buffer): void {
  const path = join(String(folder), name)
  writeFileSync(`${path}.new`, content)
  renameSync(`${path}.new`, path)
}
