import { profileOf } from './profiles/index.ts'
import { chinaCalendar, endOfDay } from '../../services/kit/calendar/index.ts'
import { sweep } from '../../services/kit/deadlines/index.ts'
import { SeededRandom } from './records/seeded-random.ts'
import { profiledTypesOf } from './records/profiled-type.ts'
import { enterEvents } from './records/enter-events.ts'
import { type DemoEvent, eventsOf } from './records/events.ts'
import { RecordGenerator } from './records/record-generator.ts'
import type { DemoUnit } from './records/demo-unit.ts'
import { type Packing, Spool } from './records/spool.ts'
import { UnitYearGenerator } from './records/generate-unit-year.ts'
import type { RecordType } from '../../services/kit/records/index.ts'
import { readActiveRules } from '../../services/kit/rules/index.ts'
import type { RunningSubgraph } from '../../services/kit/runtime/index.ts'
import type { Stream } from './stream.ts'

export interface RecordsOptions {
  readonly seed: string
  readonly year: number
  readonly units: readonly DemoUnit[]
  /** About so many in all. */
  readonly records: number
}

/** A domain's records of a year. */
export const recordsStream = async (
  { store, subgraph }: RunningSubgraph,
  options: RecordsOptions,
): Promise<Stream> => {
  const profiledTypes = profiledTypesOf({
    name: subgraph.name,
    types: subgraph.records?.types ?? [],
    indicators: subgraph.indicators ?? [],
    profiles: profileOf(subgraph.name),
  })
  const rules = await readActiveRules(store.read)
  const types = profiledTypes.map(({ type }) => type)
  const spool = new Spool<DemoEvent>(packingOf(types))
  let records = 0
  const rulebook = { rules, calendar: chinaCalendar }
  for (const events of generatedTypes(profiledTypes, { ...options, rulebook })) {
    records += events.filter(isEntry).length
    spool.add(events)
  }
  return {
    weeks: spool.weeks,
    records,
    end: () => spool.remove(),
    write: async (week) => {
      const { until, events: candidates } = spool.read(week)
      const how = { types, calendar: chinaCalendar }
      await enterEvents(store, { actor: 'hub demo', now: until }, candidates, how)
      await sweep(store, subgraph.deadlines ?? [], until)
      return candidates.filter(isEntry).length
    },
  }
}

/** The type of a record is more than data: it goes by its name. */
const packingOf = (types: readonly RecordType[]): Packing<DemoEvent> => {
  const byName = new Map(types.map((type) => [type.name, type]))
  return {
    pack: ({ type, ...event }) => ({ ...event, type: type.name }),
    unpack: ({ type: name, ...event }: Omit<DemoEvent, 'type'> & { readonly type: string }) => {
      const type = byName.get(name)
      if (!type) throw new Error(`no record type ${name}`)
      return { ...event, type }
    },
  }
}

const isEntry = ({ event }: DemoEvent): boolean => event === undefined

/** Unit by unit: what happens to its records. */
function* generatedTypes(
  profiledTypes: ReturnType<typeof profiledTypesOf>,
  {
    seed,
    year,
    units,
    records,
    rulebook,
  }: RecordsOptions & { readonly rulebook: ConstructorParameters<typeof UnitYearGenerator>[3] },
): Generator<readonly DemoEvent[]> {
  const end = endOfDay(`${year}-12-31`)
  const generator = new RecordGenerator(chinaCalendar)
  const busy = units.filter(({ topics }) => topics.size > 0).length
  const each = records / Math.max(1, busy)
  for (const unit of units) {
    const generated = new UnitYearGenerator(
      profiledTypes,
      unit,
      { seed, year, end },
      rulebook,
      generator,
    ).generate(each)
    yield eventsOf(generated, end, new SeededRandom(seed, 'events', year, unit.id))
  }
}
