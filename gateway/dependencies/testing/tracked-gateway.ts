import { EventEmitter, once } from 'node:events'
import { vi } from 'vitest'
import type { ExecutionResult } from 'graphql'
import { startTestGateway, type TestGateway } from '../../testing/gateway.ts'
import type { GatewayOptions } from '../../options.ts'
import { testSubgraphs } from '../../testing/supergraph.ts'
import { testInvalidations, type TestInvalidations } from './invalidations.ts'

export interface TrackedGateway extends TestGateway {
  readonly invalidations: TestInvalidations
  /** The dependencies that every service reports from now on. */
  dependencies: { tags: readonly string[]; seq?: number; validUntil?: string }
  /** The number of subgraph calls so far. */
  readonly calls: { count: number }
  /** Renames the unit XM without announcing it. */
  renameUnit(name: string): void
  /** Waits until there was a subgraph call after the first `count`. */
  waitForCallAfter(count: number): Promise<void>
  /** Blocks every subgraph call until `release` is called. */
  block(): { readonly started: Promise<unknown>; readonly release: () => void }
}

/** The test gateway over services that report dependencies, and whose invalidations the test announces. */
export const startTrackedGateway = async (
  options: Partial<GatewayOptions> = {},
): Promise<TrackedGateway> => {
  const invalidations = testInvalidations()
  const { call } = testSubgraphs()
  const events = new EventEmitter()
  let blocked: Promise<unknown> | undefined
  const calls = { count: 0 }
  let name = '廈門市'
  const hub = await startTestGateway({
    invalidations,
    subgraphs: async (service, request) => {
      calls.count += 1
      const { tags, seq = 0, validUntil } = tracked.dependencies
      const dependencies = { service, seq, tags, ...(validUntil && { validUntil }) }
      const result = renamed(await call(service, request), name)
      events.emit('called')
      await blocked
      return { ...result, extensions: { dependencies } }
    },
    ...options,
  })
  const tracked: TrackedGateway = {
    ...hub,
    invalidations,
    dependencies: { tags: ['Unit'] },
    calls,
    renameUnit: (to) => (name = to),
    waitForCallAfter: (count) =>
      vi.waitFor(
        () => {
          if (calls.count === count) throw new Error('no service was called')
        },
        { timeout: 20_000 },
      ),
    block: () => {
      blocked = once(events, 'release')
      return {
        started: once(events, 'called'),
        release: () => {
          blocked = undefined
          events.emit('release')
        },
      }
    },
  }
  return tracked
}

const renamed = (result: ExecutionResult, name: string): ExecutionResult =>
  JSON.parse(JSON.stringify(result).replaceAll('廈門市', name))
