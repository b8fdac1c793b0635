import { expect } from 'vitest'
import { expectSound } from '../../test/kit/audit.ts'
import type { StoreUnderTest } from '../../test/kit/stores.ts'
import { someone, startSubgraph } from '../../test/kit/subgraph.ts'
import type { Expected } from '../../test/kit/unit-log.ts'
import { regulations } from './index.ts'

export const xiamen = 'CITY-350200'
export const page = 'https://www.example.cn/1.html'

/** Regulations alone in 2018, with some units expected to answer for one task; everything is done as the province. */
export const proving = async (
  stores: StoreUnderTest,
  expected: Expected,
  now = '2018-08-01T09:00:00+08:00',
) => {
  const hub = await startSubgraph(regulations, stores.fresh(), { now, expected: [expected] })
  const reporter = someone('reporter', 'PROV-350000')
  const act = async (mutation: string, input: object): Promise<string> => {
    const noun = nounOf(mutation)
    const selection = `{ ${noun} { id } errors { message } }`
    const done = await hub.act<Record<string, { id: string } | null>>(
      reporter,
      mutation,
      input,
      selection,
    )
    expect(done).toMatchObject({ errors: [] })
    return done[noun]?.id ?? ''
  }
  return {
    hub,
    reporter,
    /** Runs a mutation, which must be done. @returns the record's id */
    act,
    /** Registers a record, of Xiamen if no unit is given. @returns its id */
    enter: (noun: string, input: object) => act(`register${noun}`, { unitId: xiamen, ...input }),
    /** Registers a child of another record. @returns its id */
    enterWithin: (noun: string, input: object) => act(`register${noun}`, input),
    /** The task's indicators for a unit and all below it, by name: `true (1 of 1)`; null where nobody is asked. */
    stands: async (unit = 'PROV-350000'): Promise<Readonly<Record<string, string>>> => {
      const { indicators } = await hub.task<{ indicators: readonly Value[] }>(
        expected.task,
        `{ indicators(unit: "${unit}") { name met value { numerator denominator } } }`,
      )
      await expectSound(hub.store, regulations.indicators)
      return Object.fromEntries(
        indicators.map(({ name, met, value }) => [
          name,
          `${met} (${value.numerator} of ${value.denominator})`,
        ]),
      )
    },
    /** Whether the task is proven, for a unit and all below it; null when nobody must answer. */
    proven: async (unit = 'PROV-350000'): Promise<boolean | null> => {
      const { proof } = await hub.task<{ proof: { proven: boolean | null } }>(
        expected.task,
        `{ proof(unit: "${unit}") { proven } }`,
      )
      return proof.proven
    },
  }
}

// `replyToDisclosureRequest` → `disclosureRequest`: what follows the verb and its small words.
const nounOf = (mutation: string): string => {
  const noun = mutation.replace(/^[a-z]+(To(?=[A-Z])|On(?=[A-Z])|ThirdPartyOn|ToClarify)?/, '')
  return noun.charAt(0).toLowerCase() + noun.slice(1)
}

interface Value {
  readonly name: string
  readonly met: boolean | null
  readonly value: { readonly numerator: number; readonly denominator: number }
}
