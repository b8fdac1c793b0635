import { chainOf, watchCheckpoints } from '../audit/index.ts'
import { watchEvidence } from '../evidence/index.ts'
import { pruneResults } from '../store/index.ts'
import type { Host } from './run.ts'
import type { Subgraph, SubgraphRuntime } from './subgraph.ts'

const hour = 3_600_000

/** Starts what a server does besides answering. @returns a function that stops it */
export const startBackground = async (
  subgraph: Subgraph,
  runtime: SubgraphRuntime,
  host: Pick<Host, 'evidence' | 'now' | 'onError'>,
): Promise<() => Promise<void>> => {
  const { store } = runtime
  const stopOwn = await subgraph.background?.(runtime)
  const pruning = setInterval(() => {
    store
      .transaction((manager) => pruneResults(manager, host.now()))
      .catch((error: unknown) => host.onError(error, `${store.service} prunes stored results`))
  }, hour)
  pruning.unref()
  const stopCheckpoints = watchCheckpoints(store, chainOf(store.service, store.log), runtime)
  const stopEvidence = watchEvidence(store, subgraph.records?.types ?? [], host)
  return async () => {
    clearInterval(pruning)
    await Promise.all([stopEvidence(), stopOwn?.()])
    // The last, so that it covers what the others wrote.
    await stopCheckpoints()
  }
}
