import { defineSubgraph } from '../kit/runtime/index.ts'
import { disclosureIndicators } from './indicators.ts'
import { migrations } from './migrations/index.ts'
import { disclosureRecordTypes } from './record-types.ts'
import { disclosureTopics } from './topics.ts'
import { Unit, UnitDisclosure, UnitDisclosureResolver } from './unit.ts'

export const disclosure = defineSubgraph({
  name: 'disclosure',
  taskType: 'DisclosureTask',
  label: ['Disclosure', '信息公開'],
  resolvers: [UnitDisclosureResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations,
  records: { unit: Unit, unitDomain: UnitDisclosure, types: disclosureRecordTypes },
  topics: disclosureTopics,
  indicators: disclosureIndicators,
  context: (base) => base,
})
