import { chinaCalendar } from '../../../services/kit/calendar/index.ts'
import { parentsFirst } from '../../../infra/demo/records/order-types.ts'
import { RecordGenerator } from '../../../infra/demo/records/record-generator.ts'
import type { RecordType } from '../../../services/kit/records/index.ts'
import { readActiveRules } from '../../../services/kit/rules/index.ts'
import type { LoggedRow, Store } from '../../../services/kit/store/index.ts'
import type { Subgraph } from '../../../services/kit/runtime/index.ts'
import type { StoredRecord } from '../../property/domain.ts'
import type { GenerationSource } from '../../property/generated.ts'
import type { RightsHub } from './rights-hub.ts'

export interface RecordSource extends GenerationSource {
  readonly types: readonly RecordType[]
  readonly store: Store
  find(type: RecordType, id: string): Promise<StoredRecord | undefined>
}

/** The records of a domain of the hub, and what more of them are generated from. */
export const recordSource = (hub: RightsHub, subgraph: Subgraph): RecordSource => {
  const store = hub.services.running.get(subgraph.name)?.store
  if (!store) throw new Error(`${subgraph.name} does not run`)
  return {
    subgraph,
    store,
    types: parentsFirst(subgraph.records?.types ?? []),
    indicators: subgraph.indicators ?? [],
    reporting: { tasks: Array.from({ length: 42 }, (_, index) => index + 1), kindOf },
    now: hub.now,
    calendar: chinaCalendar,
    generator: new RecordGenerator(chinaCalendar),
    generatedCount: 0,
    activeRules: () => readActiveRules(store.read),
    records: (entity) => stored(store, entity),
    find: async (type, id) => (await stored(store, type.entity, { id }))[0],
  }
}

const stored = (
  store: Store,
  entity: new () => LoggedRow,
  where: object = {},
): Promise<StoredRecord[]> => {
  const order = { enteredAt: 'ASC', id: 'ASC' }
  return store.read.find(entity, { where, order: order as never }) as Promise<StoredRecord[]>
}

const kindOf = (unitId: string): string =>
  unitId.startsWith('CITY') ? 'CITY' : unitId.startsWith('PROV') ? 'PROVINCE' : 'DEPARTMENT'
