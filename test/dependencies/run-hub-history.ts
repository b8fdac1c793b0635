import { expect } from 'vitest'
import { type Operations, prepareOperations, units } from './operations.ts'
import type { Read, HubStep } from './hub-history.ts'
import { sampleQueries } from './queries.ts'
import type { GatewayPair } from './gateway-pair.ts'
import type { CountOutcome } from '../support/outcome-counter.ts'

/** Runs a history on a hub and expects after every step that cached and uncached responses are equal. */
export const runHubHistory = async (
  hub: GatewayPair,
  steps: readonly HubStep[],
  countOutcome: CountOutcome,
): Promise<void> => {
  const operations = await prepareOperations(hub)
  const viewers = await viewerTokens(hub)
  const sentRequests = new Map<string, QueryRequest>()
  const requestOf = (step: Read): QueryRequest => {
    const request = queryRequestOf(step, viewers, operations, cursor)
    sentRequests.set(JSON.stringify(request), request)
    return request
  }
  let cursor = ''
  /** Returns the `x-cache` header of the cached response. */
  const compare = async (...[token, query, variables]: QueryRequest): Promise<string> => {
    const cached = await hub.cached(token, query, variables)
    countOutcome(cached.cache ?? 'none')
    const uncached = await hub.uncached(token, query, variables)
    expect(uncached.cache).toBe('bypass')
    expect(cached.body).toBe(uncached.body)
    const { data, errors } = JSON.parse(uncached.body)
    // Two equal errors would prove nothing.
    expect(errors).toBeUndefined()
    const latest: unknown = data.latestCursor
    if (typeof latest === 'string') cursor = latest
    return cached.cache ?? 'none'
  }

  /** Compares the most recent requests again: most faults show in entries that were just cached. */
  const compareLatest = async (count: number) => {
    for (const request of [...sentRequests.values()].slice(-count)) await compare(...request)
  }

  const runStep = async (step: HubStep): Promise<void> => {
    if (step.kind === 'read') await compare(...requestOf(step))
    if (step.kind === 'write') {
      await operations.run(step.operation, step.unit, step.record)
      await hub.settle()
      await compareLatest(3)
    }
    if (step.kind === 'clock') {
      hub.advanceClock(step.ms)
      await compareLatest(8)
    }
    if (step.kind === 'sweep') {
      await hub.sweep()
      await hub.settle()
      await compareLatest(8)
    }
    if (step.kind === 'race') {
      const requests = step.reads.map(requestOf)
      await Promise.all([
        ...requests.slice(0, 2).map((request) => hub.cached(...request)),
        operations.run(step.operation, step.unit, step.record),
        ...requests.slice(2).map((request) => hub.cached(...request)),
      ])
      await hub.settle()
      for (const request of requests) await compare(...request)
    }
    if (step.kind === 'busOutage') {
      await compareLatest(8)
      await hub.withoutBus(async () => {
        for (const each of step.steps) await runStep(each)
        for (const request of [...sentRequests.values()].slice(-3))
          expect(await compare(...request)).toBe('bypass')
        countOutcome('busOutage')
      })
      await compareLatest(sentRequests.size)
    }
  }

  for (const step of steps) await runStep(step)
  // Every cached response must still be correct at the end.
  await compareLatest(sentRequests.size)
  countOutcome('done', operations.results.done)
  countOutcome('refused', operations.results.refused)
}

type QueryRequest = readonly [token: string | undefined, query: string, variables: object]

const viewerTokens = async (hub: GatewayPair): Promise<readonly (string | undefined)[]> => [
  undefined,
  ...(await Promise.all(units.map((unit) => hub.token('reporter', unit)))),
  await hub.token('supervisor', 'PROV-350000'),
]

const queryRequestOf = (
  { query: queryIndex, viewer, unit }: Read,
  viewers: readonly (string | undefined)[],
  operations: Operations,
  cursor: string,
): QueryRequest => {
  const query = sampleQueries[queryIndex % sampleQueries.length] ?? ''
  const allVariables: Readonly<Record<string, string>> = {
    unit: [...units, 'PROV-350000'][unit % (units.length + 1)] ?? '',
    assignment: operations.assignmentOf(unit),
    cursor,
  }
  const variables = Object.entries(allVariables).filter(([name]) => query.includes(`$${name}:`))
  return [viewers[viewer % viewers.length], query, Object.fromEntries(variables)]
}
