import { domains } from '../../services/index.ts'
import type { RunningSubgraph } from '../../services/kit/runtime/index.ts'
import type { Services } from '../server/start-services.ts'
import { endOfDay } from '../../services/kit/calendar/index.ts'
import { prepareYear } from './claims/prepare-year.ts'
import { claimsStream } from './claims-stream.ts'
import { readDemoUnits } from './claims/read-units.ts'
import { recordsStream } from './records-stream.ts'
import type { DemoSize } from './size.ts'
import { runStreams } from './stream.ts'

export interface DemoOptions {
  readonly size: DemoSize
  readonly seed: string
  /** Only these units; all if left out. */
  readonly only?: ReadonlySet<string>
  /** Receives the number of records to make. */
  readonly onTotal: (records: number) => void
  readonly onRecords: (count: number) => void
}

/** Fills a hub. @returns how many records were made */
export const runDemo = async (services: Services, options: DemoOptions): Promise<number> => {
  const { size, seed, onTotal, onRecords } = options
  const running = (name: string): RunningSubgraph => {
    const one = services.running.get(name)
    if (!one) throw new Error(`${name} runs elsewhere`)
    return one
  }
  const reporting = running('reporting')
  const recordTypeCounts = domains.map(({ name, records }) => ({
    name,
    types: records?.types.length ?? 0,
  }))
  const types = recordTypeCounts.reduce((sum, one) => sum + one.types, 0)
  const clocks = [
    ...new Set(domains.flatMap(({ indicators = [] }) => indicators.flatMap((one) => one.clocks))),
  ]
  let made = 0
  for (const year of size.years) {
    const from = await prepareYear(reporting.store, year, { units: size.units, clocks })
    for (const { name } of domains) await running(name).catchUp()
    const all = await readDemoUnits(reporting.store.read, seed, year)
    const units = all.filter(({ id }) => options.only?.has(id) ?? true)
    const end = endOfDay(`${year}-12-31`)
    const streams = [await claimsStream(reporting, { seed, year, units, from, end })]
    for (const { name, types: own } of recordTypeCounts) {
      const records = (size.records * own) / types
      streams.push(await recordsStream(running(name), { seed, year, units, records }))
    }
    onTotal(streams.reduce((sum, { records }) => sum + records, made))
    await runStreams(streams, (count) => {
      made += count
      onRecords(count)
    }).finally(() => streams.forEach(({ end: leave }) => leave?.()))
  }
  return made
}
