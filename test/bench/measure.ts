import { join } from 'node:path'
import type { LoadOrder, LoadReport } from './load/load-process.ts'
import type { Participant, RunningParticipant } from './participants/participant.ts'
import { processorSeconds, residentMegabytes } from './process-usage.ts'
import { startChild } from './processes/child.ts'
import { median, rounded } from './statistics.ts'
import type { BenchOperation, Workload } from './workloads/index.ts'

/** What clients saw of a participant, and what it cost. */
export interface Measurement extends Omit<LoadReport, 'responses'> {
  /** Milliseconds of processor time for one response, of all processes that took part. */
  readonly cpuMs: number
  /** The part of the participant's own process: of the gateway, where services run apart. */
  readonly ownCpuMs: number
  /** Resident memory of these processes after it. */
  readonly megabytes: number
}

export interface Measured {
  readonly participant: Participant
  readonly running: RunningParticipant
}

export interface Round {
  readonly workload: Workload
  readonly operations: readonly BenchOperation[]
  readonly connections: number
  readonly ms: number
  readonly authorization: string | undefined
}

export interface Load {
  measure(measured: Measured, round: Round): Promise<Measurement>
  end(): Promise<void>
}

/** Starts the process that sends requests. */
export const startLoad = async (): Promise<Load> => {
  const file = join(import.meta.dirname, 'load/load-process.ts')
  const child = await startChild<LoadOrder, LoadReport>(file)
  let sent = ''
  return {
    async measure({ participant, running: { port, pids } }, round) {
      const { connections, ms } = round
      const requests = requestsOf(participant, round)
      const key = `${requests[0]}${requests.at(-1)}`
      const own = pids.slice(0, 1)
      const before = [processorSeconds(pids), processorSeconds(own)] as const
      const report = await child.send({
        port,
        connections,
        ms,
        ...(key !== sent && { requests }),
      })
      sent = key
      const { responses, ...seen } = report

      const each = (seconds: number): number => rounded((seconds * 1_000) / responses, 3)
      return {
        ...seen,
        cpuMs: each(processorSeconds(pids) - before[0]),
        ownCpuMs: each(processorSeconds(own) - before[1]),
        megabytes: Math.round(residentMegabytes(pids)),
      }
    },
    end: () => child.end(),
  }
}

const requestsOf = (
  { path }: Participant,
  { workload, operations, authorization }: Round,
): readonly string[] =>
  operations.map((operation, index) => {
    const body = JSON.stringify(operation)
    return [
      `POST ${path?.(workload.name, index) ?? '/graphql'} HTTP/1.1`,
      'host: hub',
      'content-type: application/json',
      ...(authorization === undefined ? [] : [`authorization: ${authorization}`]),
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n')
  })

/** The median of each figure. */
export const medianOf = (all: readonly Measurement[]): Measurement => {
  const medianOf = (figure: keyof Measurement): number => median(all.map((one) => one[figure]))
  return {
    rate: medianOf('rate'),
    p50: medianOf('p50'),
    p99: medianOf('p99'),
    cpuMs: medianOf('cpuMs'),
    ownCpuMs: medianOf('ownCpuMs'),
    megabytes: medianOf('megabytes'),
    bytes: medianOf('bytes'),
    failures: Math.max(...all.map(({ failures }) => failures)),
  }
}
