import { alterToDeclaration } from '../kit/records/index.ts'
import { externalIds } from '../kit/store/index.ts'
import { defineSubgraph } from '../kit/runtime/index.ts'
import { indicators } from './indicators.ts'
import { ListDeadline } from './list-deadline/list-deadline.ts'
import { opennessListTables } from './migrations/0001-openness-lists.ts'
import { opennessLists } from './openness-list/openness-list.ts'
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
  migrations: [
    opennessListTables,
    externalIds('regulations', ['openness_list']),
    alterToDeclaration('regulations-0002-openness-lists', opennessLists),
  ],
  records: { unit: Unit, unitDomain: UnitRegulations, types: recordTypes },
  indicators: indicators,
  seed,
  context: (base) => base,
})
