import { RollUpPolicy } from '../kit/indicators/index.ts'
import { defineSubgraph } from '../kit/runtime/index.ts'
import { platformIndicators } from './indicators.ts'
import { migrations } from './migrations/index.ts'
import { platformRecordTypes } from './record-types.ts'
import { Unit, UnitPlatforms, UnitPlatformsResolver } from './unit.ts'

/** Chapter 3, tasks 29–36. */
export const platforms = defineSubgraph({
  name: 'platforms',
  taskType: 'PlatformTask',
  resolvers: [UnitPlatformsResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations,
  records: { unit: Unit, unitDomain: UnitPlatforms, types: platformRecordTypes },
  indicators: platformIndicators,
  // Tasks 31 and 35 have conditions for the province as a whole: the open-data platform and the five named pilots.
  rollUps: { 31: { policy: RollUpPolicy.WEIGHTED }, 35: { policy: RollUpPolicy.WEIGHTED } },
  context: (base) => base,
})
