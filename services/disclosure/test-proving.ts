import { expect } from 'vitest'
import { expectSound } from '../../test/kit/audit.ts'
import type { StoreUnderTest } from '../../test/kit/stores.ts'
import { someone, startSubgraph } from '../../test/kit/subgraph.ts'
import { disclosure } from './index.ts'

export const xiamen = 'CITY-350200'
export const page = 'https://www.example.cn/1.html'

/** A policy of Xiamen as it is entered, published. */
export const policy = {
  docNo: '廈府〔2018〕1號',
  title: 'Measures for one-stop services',
  formedOn: '2018-05-02',
  disclosureType: 'PROACTIVE',
  affectsPublicInterest: false,
  publishedOn: '2018-05-10',
  url: page,
}

export const province = 'PROV-350000'

/**
 * Disclosure alone in the summer of 2018, with units expected to answer for one task: Xiamen, if left out.
 * @param as whose reporter acts: Xiamen's, if left out
 */
export const proving = async (
  stores: StoreUnderTest,
  task: number,
  { units = [xiamen], as = xiamen }: { units?: readonly string[]; as?: string } = {},
) => {
  const hub = await startSubgraph(disclosure, stores.fresh(), {
    now: '2018-08-01T09:00:00+08:00',
    expected: [{ task, units }],
  })
  const reporter = someone('reporter', as)
  const act = async (mutation: string, input: object): Promise<string> => {
    const noun = mutation.replace(/^[a-z]+/, '').replace(/^./, (letter) => letter.toLowerCase())
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
    /** Runs a mutation as the reporter; it must be done. @returns the record's id */
    act,
    /** Registers a record, of Xiamen if no unit is given. @returns its id */
    enter: (noun: string, input: object) => act(`register${noun}`, { unitId: xiamen, ...input }),
    /** What the task asks, for a unit and all below it, by name: `true (1 of 1)`. */
    stands: async (unit = xiamen): Promise<Readonly<Record<string, string>>> => {
      const { indicators } = await hub.task<{ indicators: readonly Value[] }>(
        task,
        `{ indicators(unit: "${unit}") { name met value { numerator denominator } } }`,
      )
      await expectSound(hub.store, disclosure.indicators)
      return Object.fromEntries(
        indicators.map(({ name, met, value }) => [
          name,
          `${met} (${value.numerator} of ${value.denominator})`,
        ]),
      )
    },
    /**
     * Whether the task is proven for a unit and all below it, and for each unmet condition what keeps it from being met:
     * ids of records, units, or units with a group.
     */
    proof: async (unit = xiamen): Promise<Proof> => {
      const { proof } = await hub.task<{ proof: Told }>(
        task,
        `{ proof(unit: "${unit}") { proven conditions { asked { name } met
          failing { nodes { unitId recordId group } } } } }`,
      )
      await expectSound(hub.store, disclosure.indicators)
      const unmet = proof.conditions
        .filter(({ met }) => met === false)
        .map(({ asked, failing }) => [asked.name, failing.nodes.map(tell)])
      return { proven: proof.proven, unmet: Object.fromEntries(unmet) }
    },
  }
}

interface Proof {
  readonly proven: boolean | null
  readonly unmet: Readonly<Record<string, readonly string[]>>
}

interface Failing {
  readonly unitId: string
  readonly recordId: string | null
  readonly group: string | null
}

interface Told {
  readonly proven: boolean | null
  readonly conditions: readonly {
    readonly asked: { readonly name: string }
    readonly met: boolean | null
    readonly failing: { readonly nodes: readonly Failing[] }
  }[]
}

const tell = ({ unitId, recordId, group }: Failing): string =>
  recordId ?? (group === null ? unitId : `${unitId} ${group}`)

interface Value {
  readonly name: string
  readonly met: boolean | null
  readonly value: { readonly numerator: number; readonly denominator: number }
}
