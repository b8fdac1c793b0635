import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
  type ExecutionResult,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { difference } from './compare.ts'
import { federate, type FederatedGraph } from './federated-graph.ts'
import { generateOperation, type GeneratedOperation } from './generate-operation.ts'
import { httpTransport } from './http-transport.ts'
import { reusedFetches } from './reused-fetches.ts'
import { seededRandom } from './random.ts'
import { shrinkOperation } from './shrink-operation.ts'
import { composedSubgraphs } from './composed-subgraphs.ts'

const runs = Number(process.env['FUZZ_RUNS'] ?? 2_000)
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1)

/** Unused fragments and variables change no response, and may remain when an operation is shrunk. */
const rules = specifiedRules.filter(
  (rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule,
)

const isValid = ({ schema }: FederatedGraph, { query }: GeneratedOperation): boolean => {
  try {
    return validate(schema, parse(query), rules).length === 0
  } catch {
    return false
  }
}

/** The share of operations that the planner may refuse with an error. */
const maxUnplanned = 0.005

const isUnplanned = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ message }) => message === 'The operation cannot be planned over the services.')

let unplanned = 0

const compare = async (graph: FederatedGraph, operation: GeneratedOperation) => {
  if (!isValid(graph, operation)) return undefined
  const expected = await graph.whole(operation)
  const actual = await graph.federated(operation)
  if (isUnplanned(actual)) unplanned += 1
  return isUnplanned(actual) ? undefined : difference(actual, expected)
}

/** Executes random operations in both ways. Throws at the first difference, with the seed and a shrunk operation. */
const fuzz = async (
  graph: FederatedGraph,
  count: number,
  mostUnplanned = maxUnplanned,
): Promise<void> => {
  let compared = 0
  unplanned = 0
  for (let seed = firstSeed; compared < count; seed++) {
    const operation = generateOperation(seededRandom(seed), {
      schema: graph.schema,
      depth: 4,
      maySkip: (coordinate) => coordinate.startsWith('Subscription.'),
    })
    if (!isValid(graph, operation)) continue
    compared += 1
    if ((await compare(graph, operation)) === undefined) continue
    const smallest = await shrinkOperation(
      operation,
      async (smaller) => (await compare(graph, smaller)) !== undefined,
    )
    throw new Error(
      `FUZZ_SEED=${seed}: the gateway answers\n${smallest.query}\n${JSON.stringify(smallest.variables)}\nwith other ${await compare(graph, smallest)}`,
    )
  }
  expect(unplanned).toBeLessThanOrEqual(Math.ceil(count * mostUnplanned))
}

describe('the gateway responds like one GraphQL server', () => {
  it('over subgraphs with every feature of federation', { timeout: 600_000 }, async () => {
    await fuzz(federate(composedSubgraphs), runs)
    expect(runs).toBeGreaterThan(0)
  })

  it('when fetches are reused', { timeout: 600_000 }, async () => {
    const { fetches, transport, counted } = reusedFetches()
    const graph = federate(composedSubgraphs, transport, fetches)
    // The second response comes from what the first one fetched.
    const repeated: FederatedGraph = {
      ...graph,
      federated: (operation) => graph.federated(operation).then(() => graph.federated(operation)),
    }
    await fuzz(repeated, Math.ceil(runs / 3))
    expect(counted.hit).toBeGreaterThan(runs / 10)
  })

  it('over HTTP', { timeout: 600_000 }, async () => {
    await using http = await httpTransport()
    await fuzz(federate(composedSubgraphs, http.transport), Math.ceil(runs / 10))
  })

  it('over the schema of the hub', { timeout: 600_000 }, async () => {
    const folder = join(import.meta.dirname, '../../schema/subgraphs')
    const subgraphs = readdirSync(folder).map((file) => ({
      name: file.replace('.graphql', ''),
      sdl: readFileSync(join(folder, file), 'utf8'),
    }))
    await fuzz(federate(subgraphs), Math.ceil(runs / 5), 0)
    expect(subgraphs.length).toBeGreaterThan(1)
  })
})
