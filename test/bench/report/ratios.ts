import type { Result } from '../run-mode.ts'
import { rounded } from '../statistics.ts'
import { table } from './table.ts'

/** The hub beside everybody else, for one workload. */
export interface RatioRow {
  readonly mode: string
  readonly workload: string
  readonly connections: number
  readonly hub: string
  readonly rate: number
  readonly p50: number
  readonly p99: number
  readonly cpuMs: number
  /** By participant: responses a second of the hub to theirs, and their processor time for a response to the hub's. */
  readonly ratios: Readonly<Record<string, { readonly rate: number; readonly cpu: number }>>
}

const isHub = ({ participant }: Result): boolean => participant.startsWith('hub')

export const ratioRows = (results: readonly Result[]): readonly RatioRow[] =>
  results.filter(isHub).map((hub) => {
    const { mode, workload, connections, participant, median } = hub
    const others = results.filter(
      (one) =>
        one.mode === mode &&
        one.workload === workload &&
        one.connections === connections &&
        !isHub(one),
    )
    const ratios = others.map((other) => [
      other.participant,
      {
        rate: rounded(median.rate / other.median.rate, 2),
        cpu: rounded(other.median.cpuMs / median.cpuMs, 2),
      },
    ])
    const { rate, p50, p99, cpuMs } = median
    const seen = { rate, p50, p99, cpuMs, ratios: Object.fromEntries(ratios) }
    return { mode, workload, connections, hub: participant, ...seen }
  })

/** One table for each mode: the hub's figures, and its ratios to the others, of rates and in brackets of processor time. */
export const ratioTables = (rows: readonly RatioRow[]): string =>
  [...new Set(rows.map(({ mode }) => mode))]
    .map((mode) => {
      const those = rows.filter((row) => row.mode === mode)
      const names = [...new Set(those.flatMap(({ ratios }) => Object.keys(ratios)))]
      const headings = [
        mode,
        'conn.',
        'hub',
        'per s',
        'p50 ms',
        'p99 ms',
        'cpu ms',
        ...names.map((name) => `/ ${name}`),
      ]
      const lines = those.map((row) => [
        row.workload,
        row.connections,
        row.hub.replace('hub, ', ''),
        row.rate,
        row.p50,
        row.p99,
        row.cpuMs,
        ...names.map((name) => {
          const ratio = row.ratios[name]
          return ratio ? `${ratio.rate} (${ratio.cpu})` : ''
        }),
      ])
      return table(headings, lines)
    })
    .join('\n\n')
