import { chinaCalendar } from '../../services/kit/calendar/index.ts'
import { RecordGenerator } from '../../infra/demo/records/record-generator.ts'
import { parentsFirst } from '../../infra/demo/records/order-types.ts'
import type { Indicator } from '../../services/kit/indicators/index.ts'
import { type ActiveRules, readActiveRules } from '../../services/kit/rules/index.ts'
import type { RecordType } from '../../services/kit/records/index.ts'
import type { LoggedRow } from '../../services/kit/store/index.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import type { FreshStore } from '../support/stores.ts'
import { startSubgraph, type SubgraphUnderTest } from '../support/subgraph.ts'
import { Reporting } from './reporting-model.ts'

export type Row = LoggedRow & { readonly unitId: string } & Readonly<Record<string, unknown>>

/** All records, by noun. */
export type All = ReadonlyMap<object, readonly Row[]>

const hour = 3_600_000

/** A domain with everything that a history is about. */
export class Domain {
  readonly indicators: readonly Indicator[]
  /** Each behind those it refers to. */
  readonly types: readonly RecordType[]
  readonly calendar = chinaCalendar
  readonly inventor = new RecordGenerator(chinaCalendar)
  /** Counts the generated records. */
  number = 0

  private constructor(
    readonly subgraph: Subgraph,
    readonly hub: SubgraphUnderTest,
    readonly reporting: Reporting,
    private moment: Date,
  ) {
    this.indicators = subgraph.indicators ?? []
    this.types = parentsFirst(subgraph.records?.types ?? [])
  }

  static async start(subgraph: Subgraph, fresh: FreshStore, now: string): Promise<Domain> {
    const tasks = new Set((subgraph.indicators ?? []).map(({ task }) => task))
    const reporting = new Reporting([...tasks].toSorted((a, b) => a - b))
    const hub = await startSubgraph(subgraph, fresh, { now, reporting: reporting.log })
    return new Domain(subgraph, hub, reporting, new Date(now))
  }

  get now(): Date {
    return this.moment
  }

  pass(hours: number): void {
    this.moment = new Date(this.moment.getTime() + hours * hour)
    this.hub.at(this.moment.toISOString())
  }

  law(): Promise<ActiveRules> {
    return readActiveRules(this.hub.store.read)
  }

  /** All records of a noun, the first entered first. */
  records(noun: new () => LoggedRow): Promise<Row[]> {
    const order = { enteredAt: 'ASC', id: 'ASC' }
    return this.hub.store.read.find(noun, { order: order as never }) as Promise<Row[]>
  }

  async all(): Promise<All> {
    const all = new Map<object, readonly Row[]>()
    for (const { entity } of this.types) all.set(entity, await this.records(entity))
    return all
  }

  /** The last step of a history: what time alone brings is brought about. */
  async rest(): Promise<void> {
    await this.hub.catchUp()
    await this.hub.settle()
    await this.hub.sweep()
  }
}

/** The one at a random number; undefined of an empty list. */
export const at = <T>(list: readonly T[], which: number): T | undefined => list[which % list.length]
