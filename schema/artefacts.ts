import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { parse, print } from 'graphql'
import type { Subgraph } from '../services/kit/runtime/index.ts'
import { composeSupergraph } from './supergraph.ts'

/** What is generated and committed: file name → text. */
export const artefacts = (subgraphs: readonly Subgraph[]): ReadonlyMap<string, string> => {
  const supergraph = composeSupergraph(subgraphs)
  return new Map([
    ...subgraphs.map(({ name, sdl }) => [`subgraphs/${name}.graphql`, sdl] as const),
    ['supergraph.graphql', supergraph] as const,
    ['api.graphql', `${print(transformSupergraphToPublicSchema(parse(supergraph)))}\n`] as const,
  ])
}
