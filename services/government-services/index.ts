import { defineSubgraph } from '../kit/runtime/index.ts'
import { serviceIndicators } from './indicators.ts'
import { migrations } from './migrations/index.ts'
import { serviceRecordTypes } from './record-types.ts'
import { serviceTopics } from './topics.ts'
import { Unit, UnitServices, UnitServicesResolver } from './unit.ts'

export const governmentServices = defineSubgraph({
  name: 'government-services',
  taskType: 'ServiceTask',
  label: ['Government services', '政務服務'],
  resolvers: [UnitServicesResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations,
  records: { unit: Unit, unitDomain: UnitServices, types: serviceRecordTypes },
  topics: serviceTopics,
  indicators: serviceIndicators,
  context: (base) => base,
})
