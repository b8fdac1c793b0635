import { EventEmitter, once } from 'node:events'
import { vi } from 'vitest'
import type { ExecutionResult } from 'graphql'
import { startTestGateway, type TestGateway } from '../../testing/gateway.ts'
import type { GatewayOptions } from '../../options.ts'
import { testSubgraphs } from '../../testing/supergraph.ts'
import { testInvalidations, type TestInvalidations } from './invalidations.ts'

export interface FreshGateway extends TestGateway {
  readonly invalidations: TestInvalidations
  /** What the next answers of every service are said to be read from. */
  readFrom: { tags: readonly string[]; seq?: number; validUntil?: string }
  /** Calls of services so far. */
  readonly asked: { count: number }
  /** Gives the unit XM another name, without saying so. */
  rename(name: string): void
  /** Waits until the services were asked once more and the answer is out. */
  settled(count: number): Promise<void>
  /** Holds back all services until the function that it gives is called. */
  hold(): { readonly began: Promise<unknown>; readonly release: () => void }
}

/** The test gateway over services that say what they read, with a say in what changes. */
export const startFreshGateway = async (
  options: Partial<GatewayOptions> = {},
): Promise<FreshGateway> => {
  const invalidations = testInvalidations()
  const { call } = testSubgraphs()
  const doors = new EventEmitter()
  let gate: Promise<unknown> | undefined
  const asked = { count: 0 }
  let name = '廈門市'
  const hub = await startTestGateway({
    invalidations,
    subgraphs: async (service, request) => {
      asked.count += 1
      const { tags, seq = 0, validUntil } = fresh.readFrom
      const freshness = { service, seq, tags, ...(validUntil && { validUntil }) }
      const result = renamed(await call(service, request), name)
      doors.emit('asked')
      await gate
      return { ...result, extensions: { freshness } }
    },
    ...options,
  })
  const fresh: FreshGateway = {
    ...hub,
    invalidations,
    readFrom: { tags: ['Unit'] },
    asked,
    rename: (to) => (name = to),
    settled: (count) =>
      vi.waitFor(() => {
        if (asked.count === count) throw new Error('nobody has asked')
      }),
    hold: () => {
      gate = once(doors, 'open')
      return {
        began: once(doors, 'asked'),
        release: () => {
          gate = undefined
          doors.emit('open')
        },
      }
    },
  }
  return fresh
}

const renamed = (result: ExecutionResult, name: string): ExecutionResult =>
  JSON.parse(JSON.stringify(result).replaceAll('廈門市', name))
