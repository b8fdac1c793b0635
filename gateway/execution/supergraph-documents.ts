import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { parse } from 'graphql'
import type { SupergraphDocuments } from '../options.ts'
import { withListSizes } from './list-sizes.ts'
import { withLiveDirective } from './live-directive.ts'

/** Parses a supergraph, and derives what clients see of it. */
export const supergraphDocuments = (sdl: string): SupergraphDocuments => {
  const supergraph = parse(sdl, { noLocation: true })
  return {
    public: withListSizes(
      withLiveDirective(transformSupergraphToPublicSchema(supergraph)),
      supergraph,
    ),
    ...(sdl.includes('@inaccessible') && { supergraph }),
  }
}
