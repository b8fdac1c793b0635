import { defineSubgraph } from '../kit/runtime/index.ts'
import { platformIndicators } from './indicators.ts'
import { migrations } from './migrations/index.ts'
import { platformRecordTypes } from './record-types.ts'
import { platformTopics } from './topics.ts'
import { Unit, UnitPlatforms, UnitPlatformsResolver } from './unit.ts'

export const platforms = defineSubgraph({
  name: 'platforms',
  taskType: 'PlatformTask',
  label: ['Platforms', '公開平臺'],
  resolvers: [UnitPlatformsResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations,
  records: { unit: Unit, unitDomain: UnitPlatforms, types: platformRecordTypes },
  topics: platformTopics,
  indicators: platformIndicators,
  context: (base) => base,
})
