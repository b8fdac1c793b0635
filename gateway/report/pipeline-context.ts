import type { Locale } from '../../schema/vocabulary/index.ts'
import type { Viewer } from '../../services/kit/identity/index.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { reportGraph } from './graph/report-graph.ts'
import { type ReportContext, sayIn } from './report-context.ts'

export interface ReportReader {
  readonly pipeline: Pipeline
  readonly viewer: Viewer
  readonly authorization: string | undefined
  readonly locale: Locale
  readonly now: () => Date
  /** Aborted when nobody waits for the report any longer. */
  readonly signal?: AbortSignal
}

/** What a report is made with for one reader: the public graph through the pipeline of all clients, limits included. */
export const contextFor = ({
  pipeline,
  viewer,
  authorization,
  locale,
  now,
  signal,
}: ReportReader): ReportContext => ({
  locale,
  now,
  say: sayIn(locale),
  graph: reportGraph(async (query, variables) => {
    // A signal of its own: a report may read a hundred pages, each of which listens to it.
    const operation = new AbortController()
    const abort = () => operation.abort()
    signal?.addEventListener('abort', abort, { once: true })
    if (signal?.aborted) abort()
    const context = {
      viewer,
      authorization,
      locale,
      transport: 'report',
      signal: operation.signal,
    } as const
    try {
      return (await pipeline.run({ query, variables, context })).result
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }, now),
})
