import { writeFileSync } from 'node:fs'
import { composeSupergraph } from '../../schema/supergraph.ts'
import { domains, subgraphsOf } from '../../services/index.ts'

/** A step of the build: writes the supergraph to the file that is named. */
const [, , file] = process.argv
if (!file) throw new Error('Name the file to write.')
writeFileSync(file, composeSupergraph(subgraphsOf(domains)))
