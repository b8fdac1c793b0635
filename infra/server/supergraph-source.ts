import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { SupergraphDocuments, SupergraphSource } from '../../gateway/options.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import { followFile } from './follow-file.ts'

/** Written by the build, beside the bundle. */
const built = join(import.meta.dirname, 'supergraph.graphql')

const readDocuments = (): SupergraphDocuments => JSON.parse(readFileSync(`${built}.json`, 'utf8'))

/** The supergraph of the build; composed from the subgraphs when the hub runs from its sources. */
export const supergraphSource = async (
  subgraphs: readonly Subgraph[],
  log: Logger,
): Promise<SupergraphSource> => {
  if (existsSync(built))
    return {
      sdl: readFileSync(built, 'utf8'),
      documents: readDocuments(),
      // A build beside a running gateway is taken over without a restart.
      watch: (reload) => followFile(built, (sdl) => reload(sdl, readDocuments()), log),
    }
  return (await import('./compose-cached.ts')).composeCached(subgraphs)
}
