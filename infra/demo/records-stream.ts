import { chinaCalendar, endOfDay } from '../../services/kit/clock/index.ts'
import { sweep } from '../../services/kit/deadline/sweep.ts'
import { Chance } from '../../services/kit/demo/chance.ts'
import { toldOf } from '../../services/kit/demo/domain-year.ts'
import { enterEvents } from '../../services/kit/demo/enter-events.ts'
import { type DemoEvent, eventsOf } from '../../services/kit/demo/events.ts'
import { Inventor } from '../../services/kit/demo/invent.ts'
import type { DemoUnit } from '../../services/kit/demo/province.ts'
import { UnitYear } from '../../services/kit/demo/unit-year.ts'
import { byWeek } from '../../services/kit/demo/weeks.ts'
import { lawIn } from '../../services/kit/law/law-in.ts'
import type { RunningSubgraph } from '../../services/kit/run.ts'
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
    stories: subgraph.stories ?? {},
  })
  const law = await lawIn(store.read)
  const events = invented(told, { ...options, rulebook: { law, calendar: chinaCalendar } })
  const weeks = byWeek(events)
  const types = told.map(({ type }) => type)
  return {
    weeks: new Set(weeks.keys()),
    records: events.filter(isEntry).length,
    write: async (week) => {
      const { until, events: those } = weeks.get(week) ?? { until: new Date(0), events: [] }
      const how = { types, calendar: chinaCalendar }
      await enterEvents(store, { actor: 'hub demo', now: until }, those, how)
      await sweep(store, subgraph.deadlines ?? [], until)
      return those.filter(isEntry).length
    },
  }
}

const isEntry = ({ past }: DemoEvent): boolean => past === undefined

const invented = (
  told: ReturnType<typeof toldOf>,
  {
    seed,
    year,
    units,
    records,
    rulebook,
  }: RecordsOptions & { readonly rulebook: ConstructorParameters<typeof UnitYear>[3] },
): readonly DemoEvent[] => {
  const end = endOfDay(`${year}-12-31`)
  const inventor = new Inventor(chinaCalendar)
  const busy = units.filter(({ tasks }) => tasks.size > 0).length
  const each = records / Math.max(1, busy)
  return units.flatMap((unit) => {
    const made = new UnitYear(told, unit, { seed, year, end }, rulebook, inventor).invent(each)
    return eventsOf(made, end, new Chance(seed, 'events', year, unit.id))
  })
}
