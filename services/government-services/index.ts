import { defineSubgraph } from '../kit/runtime/index.ts'
import { indicators } from './indicators.ts'
import { migrations } from './migrations/index.ts'
import { recordTypes } from './record-types.ts'
import { Unit, UnitServices, UnitServicesResolver } from './unit.ts'

/** Chapter 2, tasks 18–28. */
export const governmentServices = defineSubgraph({
  name: 'government-services',
  taskType: 'ServiceTask',
  resolvers: [UnitServicesResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations,
  records: { unit: Unit, unitDomain: UnitServices, types: recordTypes },
  indicators: indicators,
  context: (base) => base,
})
