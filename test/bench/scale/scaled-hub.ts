import { join } from 'node:path'
import { copyData, dataOf } from '../data.ts'
import { type Load, type Measurement, medianOf } from '../measure.ts'
import { uncachedHub } from '../participants/hub.ts'
import type { RunningParticipant } from '../participants/participant.ts'
import { readPool } from '../pool.ts'
import { signReporter } from '../sign-reporter.ts'
import type { Pool, Workload } from '../workloads/index.ts'

/** A hub on data of one size. */
export interface ScaledHub {
  readonly size: string
  readonly running: RunningParticipant
  readonly authorization: string
  measure(load: Load, workload: Workload, connections: number, ms: number): Promise<Measurement>
}

export const startScaledHub = async (size: string, folder: string): Promise<ScaledHub> => {
  const data = copyData(dataOf(size), join(folder, size))
  const participant = uncachedHub(data)
  const running = await participant.start()
  const pool: Pool = await readPool(running.port)
  const authorization = signReporter(data)
  return {
    size,
    running,
    authorization,
    measure: (load, workload, connections, ms) =>
      load.measure(
        { participant, running },
        {
          workload,
          operations: workload.operations(pool),
          connections,
          ms,
          authorization: workload.isMutation ? authorization : undefined,
        },
      ),
  }
}

/** Measures hubs in turn, after each has warmed up. @returns the medians by size */
export const measureAlternating = async (
  hubs: readonly ScaledHub[],
  load: Load,
  workload: Workload,
  options: { readonly connections: number; readonly ms: number; readonly rounds: number },
): Promise<ReadonlyMap<string, Measurement>> => {
  const { connections, ms, rounds } = options
  const all = new Map<string, Measurement[]>(hubs.map(({ size }) => [size, []]))
  for (const hub of hubs) await hub.measure(load, workload, connections, ms)
  for (let round = 0; round < rounds; round += 1)
    for (const hub of hubs)
      all.get(hub.size)?.push(await hub.measure(load, workload, connections, ms))
  return new Map([...all].map(([size, each]) => [size, medianOf(each)]))
}
