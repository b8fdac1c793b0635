import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { startUncachedHub } from './participants/hub.ts'
import type { RecordedOperation } from './processes/limit-server.ts'
import type { RecordedRead } from './processes/record-reads.ts'
import { readPool } from './pool.ts'
import { respond } from './respond.ts'
import type { Pool, Workload } from './workloads/index.ts'

/** Operations of each workload whose reads and responses are recorded, at most. */
const recordedOperations = 64

export interface Recording {
  readonly pool: Pool
  /** The hub's responses by workload. */
  readonly responses: ReadonlyMap<string, readonly string[]>
}

/** Executes operations on the hub, and writes which rows they read and what they respond, for the limit. */
export const record = async (
  data: string,
  workloads: readonly Workload[],
  file: string,
): Promise<Recording> => {
  const { port, child, end } = await startUncachedHub(data, true)
  const drainReads = async (): Promise<readonly RecordedRead[]> => {
    child.send('take')
    const [reads]: (readonly RecordedRead[])[] = await once(child, 'message')
    return reads ?? []
  }
  const pool = await readPool(port)
  const recorded: Record<string, RecordedOperation[]> = {}
  for (const { name, operations } of workloads.filter((one) => !one.isMutation)) {
    const all = operations(pool)
    // Once before: the first execution also reads what is kept in memory.
    for (const operation of all.slice(0, recordedOperations)) await respond(port, operation)
    await drainReads()
    recorded[name] = []
    for (const operation of all.slice(0, recordedOperations)) {
      const response = await respond(port, operation)
      recorded[name].push({ reads: await drainReads(), response })
    }
  }
  await end()
  writeFileSync(file, JSON.stringify(recorded))
  const responses = Object.entries(recorded).map(
    ([name, operations]) => [name, operations.map(({ response }) => response)] as const,
  )
  return { pool, responses: new Map(responses) }
}
