import { externalIds } from '../kit/store/external-ids.ts'
import { defineSubgraph } from '../kit/subgraph.ts'
import { conditions } from './conditions.ts'
import { regulationsContext } from './context.ts'
import { ListDeadline } from './list-deadline/list-deadline.ts'
import { opennessLists } from './migrations/0001-openness-lists.ts'
import { OpennessList } from './openness-list/openness-list.ts'
import { OpennessListResolver } from './openness-list/openness-list.resolver.ts'
import { records } from './records.ts'
import { seed } from './seed.ts'
import { Unit, UnitRegulations, UnitRegulationsResolver } from './unit.ts'

/** Chapter 4, tasks 37–42. */
export const regulations = defineSubgraph({
  name: 'regulations',
  taskType: 'RegulationTask',
  resolvers: [UnitRegulationsResolver, OpennessListResolver],
  orphanedTypes: [Unit],
  references: {
    Unit: ({ id }) => new Unit(id),
    OpennessList: async ({ id }, { load }) => (await load(OpennessList, id)) ?? null,
  },
  entities: [OpennessList, ListDeadline],
  migrations: [opennessLists, externalIds('regulations', ['openness_list'])],
  records: { unit: Unit, unitDomain: UnitRegulations, types: records },
  indicators: conditions,
  seed,
  context: regulationsContext,
})
