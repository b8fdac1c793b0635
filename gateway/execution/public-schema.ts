import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { buildASTSchema, type DocumentNode, type GraphQLSchema } from 'graphql'
import { withLiveDirective } from './live-directive.ts'

/** What clients see of a supergraph. */
export const publicSchema = (supergraph: DocumentNode): GraphQLSchema =>
  withLiveDirective(
    buildASTSchema(transformSupergraphToPublicSchema(supergraph), { assumeValidSDL: true }),
  )

/** Everything that services know, also what no client sees. */
export const fullSchema = (supergraph: DocumentNode): GraphQLSchema =>
  buildASTSchema(supergraph, { assumeValidSDL: true })
