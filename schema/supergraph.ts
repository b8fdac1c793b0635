import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'

/** Composes subgraphs into the supergraph the gateway executes. Throws with every reason when they do not fit. */
export const composeSupergraph = (
  subgraphs: readonly { readonly name: string; readonly sdl: string }[],
): string => {
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({
      name,
      // Composition asks for an address; the gateway has its own way to each service.
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(sdl),
    })),
  )
  if (result.supergraphSdl) return result.supergraphSdl
  const reasons = (result.errors ?? []).map(({ message }) => `- ${message}`)
  throw new Error(`The subgraphs do not compose:\n${reasons.join('\n')}`)
}
