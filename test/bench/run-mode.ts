import { differencesOf } from './compare-responses.ts'
import { type Load, type Measured, type Measurement, medianOf } from './measure.ts'
import type { BenchOptions } from './options.ts'
import type { Mode, Participant } from './participants/participant.ts'
import type { Recording } from './recording.ts'
import type { Workload } from './workloads/index.ts'

/** Medians of one participant. */
export interface Result {
  readonly mode: Mode
  readonly workload: string
  readonly connections: number
  readonly participant: string
  readonly median: Measurement
  readonly rounds: readonly Measurement[]
}

export interface ModeRun {
  readonly mode: Mode
  readonly participants: readonly Participant[]
  readonly workloads: readonly Workload[]
  readonly options: BenchOptions
  readonly recording: Recording
  readonly load: Load
  /** Of a reporter of Xiamen. */
  readonly authorization: string
}

/** Cached responses are those to so many operations, which repeat. */
const cachedOperations = 50

/** Measures participants in turn, again and again; all run, and one at a time is sent requests. */
export const runMode = async (run: ModeRun): Promise<readonly Result[]> => {
  const { mode, options, recording, load } = run
  const workloads = run.workloads.filter((one) => mode === 'uncached' || !one.isMutation)
  const all: Measured[] = []
  for (const participant of run.participants)
    all.push({ participant, running: await participant.start() })
  const results: Result[] = []
  try {
    for (const measured of all)
      for (const line of await differencesOf(measured, workloads, recording)) console.log(line)
    for (const workload of workloads) {
      const everything = workload.operations(recording.pool)
      const operations = mode === 'cached' ? everything.slice(0, cachedOperations) : everything
      const authorization = workload.isMutation ? run.authorization : undefined
      const able = all.filter(({ participant }) => !(participant.isLimit && workload.isMutation))
      const shared = { workload, operations, authorization }
      // For the compiler, and for what is read once.
      for (const measured of able)
        await load.measure(measured, { ...shared, connections: 50, ms: options.warmUpMs })
      for (const connections of options.connections ?? connectionsOf(workload)) {
        const round = { ...shared, connections, ms: options.ms }
        const rounds = new Map(
          able.map(({ participant }) => [participant.name, [] as Measurement[]]),
        )
        for (let turn = 0; turn < options.rounds; turn += 1)
          for (const measured of able)
            rounds.get(measured.participant.name)?.push(await load.measure(measured, round))
        console.log(`Measured: ${mode} ${workload.name}, ${connections} connections.`)
        for (const [participant, each] of rounds) {
          const median = medianOf(each)
          results.push({
            mode,
            workload: workload.name,
            connections,
            participant,
            median,
            rounds: each,
          })
        }
      }
    }
  } finally {
    for (const { running } of all) await running.end()
  }
  return results
}

const connectionsOf = ({ name }: Workload): readonly number[] =>
  name === 'city-page' ? [1, 50, 400] : [50]
