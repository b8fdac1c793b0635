import { parse, type ExecutionResult } from 'graphql'
import type { RequestContext } from '../../options.ts'
import { supergraphSdl, testSubgraphs } from '../../testing/supergraph.ts'
import { loadSupergraph } from '../supergraph.ts'
import { supergraphDocuments } from '../supergraph-documents.ts'

/** Asks the test supergraph without a gateway around it. */
export const askSupergraph = async ({ down = [] }: { readonly down?: readonly string[] } = {}) => {
  const subgraphs = testSubgraphs()
  for (const service of down) subgraphs.down.add(service)
  const supergraph = loadSupergraph(
    { sdl: supergraphSdl, documents: supergraphDocuments(supergraphSdl) },
    subgraphs.call,
  )
  return async (
    query: string,
    context: RequestContext,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<ExecutionResult> => {
    const document = parse(query)
    const result = await supergraph.execute({
      document,
      operationName: undefined,
      variables,
      context,
    })
    return JSON.parse(JSON.stringify(result))
  }
}
