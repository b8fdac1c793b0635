import type { Logger } from 'pino'
import type { CallSubgraph, SupergraphSource } from '../options.ts'
import type { Fetches } from './share-fetch.ts'
import { loadSupergraph, type Supergraph } from './supergraph.ts'

/** The supergraph of now. A new one takes its place only once it is loaded whole. */
export interface FollowedSupergraph {
  current(): Supergraph
  /** Calls back with each supergraph that takes over. Returns how to stop. */
  onChange(listener: (supergraph: Supergraph) => void): () => void
  close(): void
}

export const followSupergraph = (
  source: SupergraphSource,
  call: CallSubgraph,
  log: Logger,
  fetches?: Fetches,
): FollowedSupergraph => {
  const listeners = new Set<(supergraph: Supergraph) => void>()
  let current = loadSupergraph(source, call, fetches)
  let sdl = source.sdl
  let loading = Promise.resolve()

  const reload = async (newer: string): Promise<void> => {
    if (newer === sdl) return
    try {
      current = loadSupergraph({ sdl: newer }, call, fetches)
      sdl = newer
      for (const listener of listeners) listener(current)
      log.info('A new supergraph took over.')
    } catch (error) {
      log.error(error, 'The new supergraph cannot be loaded; the one before stays.')
    }
  }

  // One after another, so that the last one handed in is the one that stays.
  const stop = source.watch?.((newer) => {
    loading = loading.then(() => reload(newer))
  })

  return {
    current: () => current,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => stop?.(),
  }
}
