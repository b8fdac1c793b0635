import { buildSubgraphSchema } from '@apollo/subgraph'
import { composeServices, assertCompositionSuccess } from '@theguild/federation-composition'
import { execute, parse, type ExecutionResult } from 'graphql'
import type { CallSubgraph } from '../options.ts'
import { disclosure } from './supergraph.disclosure.ts'
import { platforms } from './supergraph.platforms.ts'
import { reporting } from './supergraph.reporting.ts'

/** Three small subgraphs with real schemas, executed in process, for the gateway's tests. */
const services = { reporting, platforms, disclosure }
const composed = composeServices(
  Object.entries(services).map(([name, { sdl }]) => ({
    name,
    url: `http://${name}.invalid`,
    typeDefs: parse(sdl),
  })),
)
assertCompositionSuccess(composed)

export const supergraphSdl = composed.supergraphSdl

const schemas = new Map(
  Object.entries(services).map(([name, { sdl, resolvers }]) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]),
  ]),
)

export interface TestSubgraphs {
  readonly call: CallSubgraph
  /** Names of services that refuse connections. */
  readonly down: Set<string>
  /** Every call so far, `service operationName`. */
  readonly calls: string[]
}

export const testSubgraphs = (): TestSubgraphs => {
  const down = new Set<string>()
  const calls: string[] = []
  const call: CallSubgraph = async (name, { document, variables, operationName, context }) => {
    calls.push(`${name} ${operationName ?? ''}`.trim())
    const schema = schemas.get(name)
    if (!schema || down.has(name)) throw new Error(`connect ECONNREFUSED 10.0.0.7 (${name})`)
    const result: ExecutionResult = await execute({
      schema,
      document,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
      contextValue: context,
    })
    return result
  }
  return { call, down, calls }
}
