import type { Locale } from '../../../schema/vocabulary/index.ts'
import type { Calendar } from '../calendar/index.ts'
import type { EvidenceSettings } from '../evidence/index.ts'
import type { Identify, Signer } from '../identity/index.ts'
import type { Bus, DatabaseLocation, Log } from '../store/index.ts'

/** Everything that a process provides to its subgraphs. */
export interface Host {
  readonly locationOf: (service: string) => DatabaseLocation
  readonly bus: Bus
  readonly identify: Identify
  readonly now: () => Date
  /** China's if left out. */
  readonly calendar?: Calendar
  readonly locale: Locale
  readonly personalKey: Uint8Array
  readonly signer: Signer
  /** The folder that gets every checkpoint of a log too; none if left out. */
  readonly checkpointFolder?: string
  /** Whether addresses that users register may be in private networks; false if left out. */
  readonly callsPrivate?: boolean
  /** The settings of evidence checks; none are made if left out. */
  readonly evidence?: EvidenceSettings
  readonly services: readonly string[]
  /** What runs by itself; everything, as in a server, if left out. */
  readonly activity?: Activity
  /** The log of a service in another process. */
  readonly remoteLog?: (service: string) => Log
  /** The interval for reading logs without an announcement, milliseconds. */
  readonly pollMs: number
  readonly onError: (error: unknown, activity: string) => void
}

/**
 * What a process does by itself, besides what it is asked for. A SERVER follows logs, sweeps, recomputes, checks evidence, prunes
 * and delivers webhooks. FOLLOWING only follows logs. A COMMAND does nothing: it may run beside a server, which does all of it.
 */
export type Activity = 'SERVER' | 'FOLLOWING' | 'COMMAND'
