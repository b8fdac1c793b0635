export type Mode = 'uncached' | 'cached'

/** A server that is measured. */
export interface Participant {
  readonly name: string
  readonly mode: Mode
  start(): Promise<RunningParticipant>
  /** Path that requests are sent to; `/graphql` if left out. */
  readonly path?: (workload: string, index: number) => string
  /** Whether it is a limit, which no hub can reach, and knows only the operations that were recorded. */
  readonly isLimit?: boolean
}

export interface RunningParticipant {
  readonly port: number
  /** Its own process, and those of the services that it calls. */
  readonly pids: readonly number[]
  end(): Promise<void>
}
