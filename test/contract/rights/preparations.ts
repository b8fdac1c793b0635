import { allSubgraphs } from '../../support/all-subgraphs.ts'
import { assignmentMutations } from './assignment-mutations.ts'
import { programmeMutations } from './programme-mutations.ts'
import { recordMutations } from './record-mutations.ts'
import { recordSource } from './record-source.ts'
import type { ReportingSetup } from './reporting-setup.ts'
import type { HubMutation, RightsHub } from './rights-hub.ts'
import type { Prepare } from './trial.ts'
import { unitMutations } from './unit-mutations.ts'
import { webhookMutations } from './webhook-mutations.ts'

/** How the mutations of reporting are prepared, by their names. */
export const reportingPreparations = (
  setup: ReportingSetup,
): Readonly<Record<string, Prepare>> => ({
  ...assignmentMutations(setup),
  ...programmeMutations(setup),
  ...unitMutations(setup),
  ...webhookMutations(setup),
})

/** How the mutations of all record types are prepared, by their names. */
export const recordPreparations = (
  hub: RightsHub,
  mutations: ReadonlyMap<string, HubMutation>,
): readonly (readonly [mutation: string, prepare: Prepare])[] =>
  allSubgraphs().flatMap((subgraph) => {
    const source = recordSource(hub, subgraph)
    return source.types.flatMap((type) => recordMutations(hub, source, type, mutations))
  })
