import type { Result } from '../run-mode.ts'
import { table } from './table.ts'

/** What was measured of every participant. */
export const figuresTable = (results: readonly Result[]): string =>
  table(
    [
      '',
      'conn.',
      'participant',
      'per s',
      'p50 ms',
      'p99 ms',
      'cpu ms',
      'own',
      'MB',
      'bytes',
      'failed',
    ],
    results.map(({ mode, workload, connections, participant, median }) => [
      `${mode} ${workload}`,
      connections,
      participant,
      median.rate,
      median.p50,
      median.p99,
      median.cpuMs,
      median.ownCpuMs,
      median.megabytes,
      median.bytes,
      median.failures,
    ]),
  )
