import { performance } from 'node:perf_hooks'
import type { Participant } from './participants/participant.ts'
import { processorSeconds, residentMegabytes } from './process-usage.ts'
import { respond } from './respond.ts'
import { median, rounded } from './statistics.ts'
import type { BenchOperation } from './workloads/index.ts'

export interface ColdStart {
  readonly participant: string
  /** From the start of the process to its first response, the services being there. */
  readonly ms: number
  /** Processor time of the process itself until then. */
  readonly cpuMs: number
  readonly megabytes: number
}

/** Starts each participant some times, in turn, and sends it one operation. */
export const measureColdStarts = async (
  participants: readonly Participant[],
  operation: BenchOperation,
  rounds: number,
): Promise<readonly ColdStart[]> => {
  const able = participants.filter(({ isLimit }) => !isLimit)
  const starts = new Map(able.map(({ name }) => [name, [] as ColdStart[]]))
  for (let round = 0; round < rounds; round += 1)
    for (const participant of able) {
      const began = performance.now()
      const { port, pids, end } = await participant.start()
      await respond(port, operation)
      const ms = performance.now() - began
      const own = pids.slice(0, 1)
      starts.get(participant.name)?.push({
        participant: participant.name,
        ms,
        cpuMs: processorSeconds(own) * 1_000,
        megabytes: residentMegabytes(own),
      })
      await end()
    }
  return [...starts].map(([participant, each]) => ({
    participant,
    ms: rounded(median(each.map(({ ms }) => ms)), 0),
    cpuMs: rounded(median(each.map(({ cpuMs }) => cpuMs)), 0),
    megabytes: rounded(median(each.map(({ megabytes }) => megabytes)), 0),
  }))
}
