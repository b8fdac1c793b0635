import { writeFileSync } from 'node:fs'
import { supergraphDocuments } from '../../gateway/execution/public-schema.ts'
import { composeSupergraph } from '../../schema/supergraph.ts'
import { domains, subgraphsOf } from '../../services/index.ts'

/** A step of the build: writes the supergraph to the file that is named, and its parsed documents beside it. */
const [, , file] = process.argv
if (!file) throw new Error('Name the file to write.')
const sdl = composeSupergraph(subgraphsOf(domains))
writeFileSync(file, sdl)
writeFileSync(`${file}.json`, JSON.stringify(supergraphDocuments(sdl)))
