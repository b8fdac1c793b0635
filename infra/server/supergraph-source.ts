import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { SupergraphSource } from '../../gateway/options.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import { followFile } from './follow-file.ts'

/** Written by the build, beside the bundle. */
const built = join(import.meta.dirname, 'supergraph.graphql')

/** The supergraph of the build; composed from the subgraphs when the hub runs from its sources. */
export const supergraphSource = async (
  subgraphs: readonly Subgraph[],
  log: Logger,
): Promise<SupergraphSource> => {
  if (existsSync(built))
    return {
      sdl: readFileSync(built, 'utf8'),
      documents: JSON.parse(readFileSync(`${built}.json`, 'utf8')),
      // A build beside a running gateway is taken over without a restart.
      watch: (reload) => followFile(built, reload, log),
    }
  const { composeSupergraph } = await import('../../schema/supergraph.ts')
  return { sdl: composeSupergraph(subgraphs) }
}
