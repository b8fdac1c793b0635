import { profileOf } from './profiles/index.ts'
import { chinaCalendar, endOfDay } from '../../services/kit/calendar/index.ts'
import { sweep } from '../../services/kit/deadlines/index.ts'
import { Chance } from './records/chance.ts'
import { toldOf } from './records/domain-year.ts'
import { enterEvents } from './records/enter-events.ts'
import { type DemoEvent, eventsOf } from './records/events.ts'
import { Inventor } from './records/invent.ts'
import type { DemoUnit } from './records/province.ts'
import { type Packing, Spool } from './records/spool.ts'
import { UnitYear } from './records/unit-year.ts'
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
  const told = toldOf({
    name: subgraph.name,
    types: subgraph.records?.types ?? [],
    indicators: subgraph.indicators ?? [],
    stories: profileOf(subgraph.name),
  })
  const rules = await readActiveRules(store.read)
  const types = told.map(({ type }) => type)
  const spool = new Spool<DemoEvent>(packingOf(types))
  let records = 0
  const rulebook = { rules, calendar: chinaCalendar }
  for (const events of invented(told, { ...options, rulebook })) {
    records += events.filter(isEntry).length
    spool.add(events)
  }
  return {
    weeks: spool.weeks,
    records,
    end: () => spool.remove(),
    write: async (week) => {
      const { until, events: those } = spool.read(week)
      const how = { types, calendar: chinaCalendar }
      await enterEvents(store, { actor: 'hub demo', now: until }, those, how)
      await sweep(store, subgraph.deadlines ?? [], until)
      return those.filter(isEntry).length
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
function* invented(
  told: ReturnType<typeof toldOf>,
  {
    seed,
    year,
    units,
    records,
    rulebook,
  }: RecordsOptions & { readonly rulebook: ConstructorParameters<typeof UnitYear>[3] },
): Generator<readonly DemoEvent[]> {
  const end = endOfDay(`${year}-12-31`)
  const inventor = new Inventor(chinaCalendar)
  const busy = units.filter(({ tasks }) => tasks.size > 0).length
  const each = records / Math.max(1, busy)
  for (const unit of units) {
    const made = new UnitYear(told, unit, { seed, year, end }, rulebook, inventor).invent(each)
    yield eventsOf(made, end, new Chance(seed, 'events', year, unit.id))
  }
}
