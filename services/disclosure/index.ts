import { RollUpPolicy } from '../kit/indicators/index.ts'
import { defineSubgraph } from '../kit/runtime/index.ts'
import { disclosureIndicators } from './indicators.ts'
import { migrations } from './migrations/index.ts'
import { disclosureRecordTypes } from './record-types.ts'
import { Unit, UnitDisclosure, UnitDisclosureResolver } from './unit.ts'

/** Chapter 1, tasks 1–17. */
export const disclosure = defineSubgraph({
  name: 'disclosure',
  taskType: 'DisclosureTask',
  resolvers: [UnitDisclosureResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations,
  records: { unit: Unit, unitDomain: UnitDisclosure, types: disclosureRecordTypes },
  indicators: disclosureIndicators,
  // Tasks 6 and 15 have conditions for the province as a whole, besides those for the units expected to report.
  rollUps: { 6: { policy: RollUpPolicy.WEIGHTED }, 15: { policy: RollUpPolicy.WEIGHTED } },
  context: (base) => base,
})
