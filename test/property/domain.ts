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
import { taskOfTopic } from '../support/shipped-topics.ts'
import { ReportingModel } from './reporting-model.ts'

export type StoredRecord = LoggedRow & { readonly unitId: string } & Readonly<
    Record<string, unknown>
  >

/** All records, by entity class. */
export type RecordsByEntity = ReadonlyMap<object, readonly StoredRecord[]>

const hour = 3_600_000

/** One domain under test, with its clock and a model of reporting. */
export class TestDomain {
  readonly indicators: readonly Indicator[]
  /** Record types, referenced types first. */
  readonly types: readonly RecordType[]
  readonly calendar = chinaCalendar
  readonly generator = new RecordGenerator(chinaCalendar)
  /** The number of generated records. */
  generatedCount = 0

  private constructor(
    readonly subgraph: Subgraph,
    readonly hub: SubgraphUnderTest,
    readonly reporting: ReportingModel,
    private currentTime: Date,
  ) {
    this.indicators = subgraph.indicators ?? []
    this.types = parentsFirst(subgraph.records?.types ?? [])
  }

  static async start(subgraph: Subgraph, fresh: FreshStore, now: string): Promise<TestDomain> {
    const tasks = new Set((subgraph.indicators ?? []).map(({ topic }) => taskOfTopic(topic)))
    const reporting = new ReportingModel([...tasks].toSorted((a, b) => a - b))
    const hub = await startSubgraph(subgraph, fresh, { now, reporting: reporting.log })
    return new TestDomain(subgraph, hub, reporting, new Date(now))
  }

  get now(): Date {
    return this.currentTime
  }

  advanceClock(hours: number): void {
    this.currentTime = new Date(this.currentTime.getTime() + hours * hour)
    this.hub.at(this.currentTime.toISOString())
  }

  activeRules(): Promise<ActiveRules> {
    return readActiveRules(this.hub.store.read)
  }

  /** All records of an entity in the order in index they were entered. */
  records(entity: new () => LoggedRow): Promise<StoredRecord[]> {
    const order = { enteredAt: 'ASC', id: 'ASC' }
    return this.hub.store.read.find(entity, { order: order as never }) as Promise<StoredRecord[]>
  }

  async all(): Promise<RecordsByEntity> {
    const all = new Map<object, readonly StoredRecord[]>()
    for (const { entity } of this.types) all.set(entity, await this.records(entity))
    return all
  }

  /** Completes all background work. */
  async finish(): Promise<void> {
    await this.hub.catchUp()
    await this.hub.settle()
    await this.hub.sweep()
  }
}

/** The element at an index modulo the length; undefined for an empty list. */
export const pickAt = <T>(list: readonly T[], index: number): T | undefined =>
  list[index % list.length]
