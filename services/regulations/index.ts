import { defineSubgraph } from '../kit/runtime/index.ts'
import { indicators } from './indicators.ts'
import { ListDeadline } from './list-deadline/list-deadline.ts'
import { migrations } from './migrations/index.ts'
import { OpennessListDays } from './openness-list/openness-list.resolver.ts'
import { recordTypes } from './record-types.ts'
import { seed } from './seed.ts'
import { Unit, UnitRegulations, UnitRegulationsResolver } from './unit.ts'

/** Chapter 4, tasks 37–42. */
export const regulations = defineSubgraph({
  name: 'regulations',
  taskType: 'RegulationTask',
  resolvers: [UnitRegulationsResolver, OpennessListDays],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [ListDeadline],
  migrations,
  records: { unit: Unit, unitDomain: UnitRegulations, types: recordTypes },
  indicators: indicators,
  seed,
  context: (base) => base,
})
