import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { buildASTSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import type { SupergraphDocuments } from '../options.ts'
import { withLiveDirective } from './live-directive.ts'

/** Parses a supergraph, and derives what clients see of it. */
export const supergraphDocuments = (sdl: string): SupergraphDocuments => {
  const supergraph = parse(sdl, { noLocation: true })
  return {
    supergraph,
    public: withLiveDirective(transformSupergraphToPublicSchema(supergraph)),
  }
}

/** Its SDL was composed, and so is valid. */
export const schemaOf = (document: DocumentNode): GraphQLSchema =>
  buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
