import type { Viewer } from '../../services/kit/identity/index.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import { expectConsistentStore } from './counter-check.ts'
import type { FreshStore } from './stores.ts'
import { someone, startSubgraph } from './subgraph.ts'
import type { Expected } from './unit-log.ts'

/** Who must answer for the task of a test, and when. */
export interface ProofTaskOptions {
  readonly expected: Expected
  readonly now: string
  /** Whose reporter acts. */
  readonly as: string
  /** The packs of law that are switched on. */
  readonly packs?: readonly string[]
}

/** What keeps a condition from being met. */
export interface FailureNode {
  readonly unitId: string
  readonly recordType: string | null
  readonly recordId: string | null
  readonly group: string | null
}

/** What the records prove of the task. */
export interface ProofSummary {
  readonly proven: boolean | null
  /** The conditions that ask something, by name. */
  readonly met: Readonly<Record<string, boolean>>
  /** By condition that is not met. */
  readonly failing: Readonly<Record<string, readonly FailureNode[]>>
}

/** One domain alone on a fresh store, asked about one task. */
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
    const noun = nounIn(mutation)
    const selection = `{ ${noun} { id } errors { __typename ... on UserError { message } } }`
    const done = await hub.act<Payload>(viewer, mutation, input, selection)
    const id = done[noun]?.id
    if (id === undefined) throw new Error(JSON.stringify(done))
    return id
  }
  return {
    hub,
    reporter,
    /** Runs a mutation, which must be done. @returns the record's id */
    act,
    /** The task's indicators for a unit and all below it, by name: `true (1 of 1)`; null where nobody is asked. */
    stands: async (unit: string): Promise<Readonly<Record<string, string>>> => {
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
    /** Whether the task is proven for a unit and all below it, and what is not met. */
    proven: async (unit: string): Promise<ProofSummary> => {
      const { proof } = await hub.task<{ proof: ProofResponse }>(
        expected.task,
        `{ proof(unit: "${unit}") { proven conditions { indicator { name } met
          failing { nodes { unitId recordType recordId group } } } } }`,
      )
      await expectConsistentStore(hub.store, subgraph.indicators)
      const asked = proof.conditions.filter(({ met }) => met !== null)
      const unmet = asked.filter(({ met }) => !met)
      return {
        proven: proof.proven,
        met: Object.fromEntries(asked.map(({ indicator: { name }, met }) => [name, met === true])),
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
    readonly met: boolean | null
    readonly failing: { readonly nodes: readonly FailureNode[] }
  }[]
}

/** `replyToDisclosureRequest` → `disclosureRequest`: what follows the verb and its small words. */
export const nounIn = (mutation: string): string =>
  mutation
    .replace(/^[a-z]+((To|On|Out)(?=[A-Z])|ThirdPartyOn|ToClarify)?/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
