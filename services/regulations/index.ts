import { defineSubgraph } from '../kit/runtime/index.ts'
import { regulationIndicators } from './indicators.ts'
import { ListDeadline } from './list-deadline/list-deadline.ts'
import { migrations } from './migrations/index.ts'
import { OpennessListDueDates } from './openness-list/openness-list.resolver.ts'
import { regulationRecordTypes } from './record-types.ts'
import { seedListDeadlines } from './seed.ts'
import { regulationTopics } from './topics.ts'
import { Unit, UnitRegulations, UnitRegulationsResolver } from './unit.ts'

export const regulations = defineSubgraph({
  name: 'regulations',
  taskType: 'RegulationTask',
  label: ['Regulations', '公開制度'],
  resolvers: [UnitRegulationsResolver, OpennessListDueDates],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [ListDeadline],
  migrations,
  records: { unit: Unit, unitDomain: UnitRegulations, types: regulationRecordTypes },
  topics: regulationTopics,
  indicators: regulationIndicators,
  seed: seedListDeadlines,
  context: (base) => base,
})
