import { parseArgs } from 'node:util'

export type Size = 'S' | 'M'

export interface BenchOptions {
  /** Only these workloads; all of them if empty. */
  readonly workloads: readonly string[]
  /** Only these participants; all of them if empty. */
  readonly participants: readonly string[]
  readonly modes: readonly ('uncached' | 'cached')[]
  /** Of all workloads; left out: 50, and 1 and 400 for the city page. */
  readonly connections: readonly number[] | undefined
  readonly size: Size
  /** Measured rounds, of which the median counts. */
  readonly rounds: number
  /** Length of one measurement. */
  readonly ms: number
  /** Length of what goes before the measurements of a workload. */
  readonly warmUpMs: number
  readonly measuresStart: boolean
}

const usage = `npm run bench -- [options]
  --workload a,b      dashboard, city-page, deep-page, look-up, mutation, mix; all by default
  --participant a,b   parts of their names, e.g. --participant embedded,rust
  --mode m            uncached or cached; both by default
  --connections 1,50  for every workload; by default 50, and also 1 and 400 for the city page
  --size S|M          data of "hub demo --size", generated once into data/bench (M: half an hour)
  --rounds n          measured rounds of which the median counts (3)
  --ms n              length of one measurement (1500)
  --quick             one round of 800 ms, no cold start
  --no-start          no cold start`

export const readOptions = (args: readonly string[]): BenchOptions => {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      workload: text,
      participant: text,
      mode: text,
      connections: text,
      size: text,
      rounds: text,
      ms: text,
      quick: flag,
      'no-start': flag,
      help: flag,
    },
  })
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const isQuick = values.quick === true
  return {
    workloads: listOf(values.workload),
    participants: listOf(values.participant),
    modes: values.mode === 'uncached' || values.mode === 'cached' ? [values.mode] : bothModes,
    connections:
      values.connections === undefined ? undefined : listOf(values.connections).map(Number),
    size: values.size === 'M' ? 'M' : 'S',
    rounds: Number(values.rounds ?? (isQuick ? 1 : 3)),
    ms: Number(values.ms ?? (isQuick ? 800 : 1_500)),
    warmUpMs: isQuick ? 1_500 : 3_000,
    measuresStart: !isQuick && values['no-start'] !== true,
  }
}

const bothModes = ['uncached', 'cached'] as const
const listOf = (text = ''): readonly string[] => text.split(',').filter(Boolean)
