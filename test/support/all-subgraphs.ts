import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SupergraphSource } from '../../gateway/options.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'

let subgraphs: readonly Subgraph[] | undefined

/** The subgraphs that ship. A worker builds their schemas once for all its test files. */
export const allSubgraphs = (): readonly Subgraph[] => (subgraphs ??= subgraphsOf(domains))

let supergraph: SupergraphSource | undefined

/** The supergraph of the build, which the tests' set-up brings up to date. */
export const builtSupergraph = (): SupergraphSource => (supergraph ??= readBuilt())

const readBuilt = (): SupergraphSource => {
  const file = join(import.meta.dirname, '../../dist/supergraph.graphql')
  return {
    sdl: readFileSync(file, 'utf8'),
    documents: JSON.parse(readFileSync(`${file}.json`, 'utf8')),
  }
}
