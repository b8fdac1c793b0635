import { externalIds } from '../kit/store/external-ids.ts'
import { defineSubgraph } from '../kit/subgraph.ts'
import { disclosureContext } from './context.ts'
import { leaderInterpreted } from './leader-interpretation/indicators.ts'
import { LeaderInterpretation } from './leader-interpretation/leader-interpretation.ts'
import { LeaderInterpretationResolver } from './leader-interpretation/leader-interpretation.resolver.ts'
import { leaderInterpretations } from './migrations/0001-leader-interpretations.ts'
import { conditions } from './conditions.ts'
import { records } from './records.ts'
import { Unit, UnitDisclosure, UnitDisclosureResolver } from './unit.ts'

/** Chapter 1, tasks 1–17. */
export const disclosure = defineSubgraph({
  name: 'disclosure',
  taskType: 'DisclosureTask',
  resolvers: [UnitDisclosureResolver, LeaderInterpretationResolver],
  orphanedTypes: [Unit],
  references: {
    Unit: ({ id }) => new Unit(id),
    LeaderInterpretation: async ({ id }, { load }) =>
      (await load(LeaderInterpretation, id)) ?? null,
  },
  entities: [LeaderInterpretation],
  migrations: [leaderInterpretations, externalIds('disclosure', ['leader_interpretation'])],
  records: { unit: Unit, unitDomain: UnitDisclosure, types: records },
  indicators: [leaderInterpreted, ...conditions],
  context: disclosureContext,
})
