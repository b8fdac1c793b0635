import type { Viewer } from '../../services/kit/identity/index.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import { expectConsistentStore } from './counter-check.ts'
import type { FreshStore } from './stores.ts'
import { someone, startSubgraph } from './subgraph.ts'
import type { Expected } from './unit-log.ts'

/** Options of a test about one task. */
export interface ProofTaskOptions {
  readonly expected: Expected
  readonly now: string
  /** The unit whose reporter acts. */
  readonly as: string
  /** The legal rule packs that are switched on. */
  readonly packs?: readonly string[]
}

/** A record or unit that fails a condition. */
export interface FailureNode {
  readonly unitId: string
  readonly recordType: string | null
  readonly recordId: string | null
  readonly group: string | null
}

/** The proof of the task, by condition. */
export interface ProofSummary {
  readonly proven: boolean | null
  /** The conditions that apply, by name: false for those that are unmet, not demonstrated or not measured. */
  readonly met: Readonly<Record<string, boolean>>
  /** The states of all conditions, by name, e.g. `NOT_MEASURED`. */
  readonly states: Readonly<Record<string, string>>
  /** The failures of each condition that applies and is not met, by name. */
  readonly failing: Readonly<Record<string, readonly FailureNode[]>>
}

/** Starts one domain alone on a fresh store, for a test about one task. */
export const startProofTask = async (
  subgraph: Subgraph,
  fresh: FreshStore,
  { expected, now, as, packs = [] }: ProofTaskOptions,
) => {
  const hub = await startSubgraph(subgraph, fresh, { now, packs, expected: [expected] })
  const reporter = someone('reporter', as)
  const act = async (
    mutation: string,
    input: object,
    viewer: Viewer = reporter,
  ): Promise<string> => {
    const entity = entityIn(mutation)
    const selection = `{ ${entity} { id } errors { __typename ... on UserError { message } } }`
    const payload = await hub.act<Payload>(viewer, mutation, input, selection)
    const id = payload[entity]?.id
    if (id === undefined) throw new Error(JSON.stringify(payload))
    return id
  }
  return {
    hub,
    reporter,
    /** Runs a mutation that must succeed. @returns the id of its record */
    act,
    /** The indicators of the task for a unit and its subtree, by name, e.g. `true (1 of 1)`; null where none applies. */
    indicatorValues: async (unit: string): Promise<Readonly<Record<string, string>>> => {
      const { indicators } = await hub.task<{ indicators: readonly IndicatorResponse[] }>(
        expected.task,
        `{ indicators(unit: "${unit}") { name met value { numerator denominator } } }`,
      )
      await expectConsistentStore(hub.store, subgraph.indicators)
      return Object.fromEntries(
        indicators.map(({ name, met, value }) => [
          name,
          `${met} (${value.numerator} of ${value.denominator})`,
        ]),
      )
    },
    /** The proof of the task for a unit and its subtree. */
    proofOf: async (unit: string): Promise<ProofSummary> => {
      const { proof } = await hub.task<{ proof: ProofResponse }>(
        expected.task,
        `{ proof(unit: "${unit}") { proven conditions { indicator { name } state
          failing { nodes { unitId recordType recordId group } } } } }`,
      )
      await expectConsistentStore(hub.store, subgraph.indicators)
      const applicable = proof.conditions.filter(({ state }) => state !== 'NOT_APPLICABLE')
      const unmet = applicable.filter(({ state }) => state !== 'MET')
      return {
        proven: proof.proven,
        met: Object.fromEntries(
          applicable.map(({ indicator: { name }, state }) => [name, state === 'MET']),
        ),
        states: Object.fromEntries(
          proof.conditions.map(({ indicator: { name }, state }) => [name, state]),
        ),
        failing: Object.fromEntries(
          unmet.map(({ indicator: { name }, failing }) => [name, failing.nodes]),
        ),
      }
    },
  }
}

type Payload = Readonly<Record<string, { readonly id: string } | null>>

interface IndicatorResponse {
  readonly name: string
  readonly met: boolean | null
  readonly value: { readonly numerator: number; readonly denominator: number }
}

interface ProofResponse {
  readonly proven: boolean | null
  readonly conditions: readonly {
    readonly indicator: { readonly name: string }
    readonly state: string
    readonly failing: { readonly nodes: readonly FailureNode[] }
  }[]
}

/** The entity in the name of a mutation: `replyToDisclosureRequest` → `disclosureRequest`. */
export const entityIn = (mutation: string): string =>
  mutation
    .replace(/^[a-z]+((To|On|Out)(?=[A-Z])|ThirdPartyOn|ToClarify)?/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
