import type { Logger } from 'pino'
import type { CallSubgraph, SupergraphDocuments, SupergraphSource } from '../options.ts'
import { loadSupergraph, type Supergraph, type SupergraphOptions } from './supergraph.ts'

/** The supergraph of now. A new one takes its place only once it is loaded whole. */
export interface FollowedSupergraph {
  current(): Supergraph
  /** Calls back with each supergraph that takes over. Returns how to stop. */
  onChange(listener: (supergraph: Supergraph) => void): () => void
  close(): void
}

export interface FollowOptions extends SupergraphOptions {
  readonly supergraph: SupergraphSource
  readonly call: CallSubgraph
  readonly log: Logger
}

export const followSupergraph = async (options: FollowOptions): Promise<FollowedSupergraph> => {
  const { supergraph: source, call, log } = options
  const listeners = new Set<(supergraph: Supergraph) => void>()
  const load = async (sdl: string, documents: SupergraphDocuments | undefined) =>
    loadSupergraph({ sdl, documents: documents ?? (await derive(sdl)) }, call, options)
  let current = await load(source.sdl, source.documents)
  let sdl = source.sdl
  let loading = Promise.resolve()

  const reload = async (newer: string, documents?: SupergraphDocuments): Promise<void> => {
    if (newer === sdl) return
    try {
      current = await load(newer, documents)
      sdl = newer
      for (const listener of listeners) listener(current)
      log.info('A new supergraph took over.')
    } catch (error) {
      log.error(error, 'The new supergraph cannot be loaded; the one before stays.')
    }
  }

  // One after another, so that the last one handed in is the one that stays.
  const stop = source.watch?.((newer, documents) => {
    loading = loading.then(() => reload(newer, documents))
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

// The composition library is loaded only where the build has not derived the documents.
const derive = async (sdl: string): Promise<SupergraphDocuments> =>
  (await import('./supergraph-documents.ts')).supergraphDocuments(sdl)
