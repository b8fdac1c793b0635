import { setImmediate } from 'node:timers/promises'
import type { Subgraph } from '../../services/kit/runtime/index.ts'

/** Builds the schemas that the first queries need, between other work. */
export const buildSchemas = async (subgraphs: readonly Subgraph[]): Promise<void> => {
  for (const subgraph of subgraphs) {
    await setImmediate()
    subgraph.schema.getQueryType()
  }
}
