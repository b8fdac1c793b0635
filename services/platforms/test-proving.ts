import { expect } from 'vitest'
import { expectSound } from '../../test/kit/audit.ts'
import type { StoreUnderTest } from '../../test/kit/stores.ts'
import { someone, startSubgraph } from '../../test/kit/subgraph.ts'
import type { RecordType } from '../kit/record/record-type.ts'
import { changeRecord } from '../kit/record/write.ts'
import type { Recorded } from '../kit/store/tx.ts'
import { platforms } from './index.ts'

export const province = 'PROV-350000'
export const xiamen = 'CITY-350200'
export const page = 'https://www.example.cn/1.html'

/** Platforms alone in 2018, with units expected to answer for one task; everything is done as the province. */
export const proving = async (
  stores: StoreUnderTest,
  task: number,
  { units = [xiamen], now = '2018-08-01T09:00:00+08:00' } = {},
) => {
  const hub = await startSubgraph(platforms, stores.fresh(), { now, expected: [{ task, units }] })
  const reporter = someone('reporter', province)
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
    /** Runs a mutation, which must be done. @returns the record's id */
    act,
    /** Registers a record, of Xiamen if no unit is given. @returns its id */
    enter: (noun: string, input: object) => act(`register${noun}`, { unitId: xiamen, ...input }),
    /** Registers a child of another record. @returns its id */
    enterWithin: (noun: string, input: object) => act(`register${noun}`, input),
    /** A look at the page of a publication shows that it is not there. */
    refute: (type: RecordType, id: string): Promise<void> =>
      hub.store.write({ actor: 'test', now: new Date(now) }, async (tx) => {
        const record = await tx.find<Recorded>(type.noun, id)
        const set = { verdict: 'REFUTED', checkedAt: new Date(now), finding: '404' }
        if (record) await changeRecord(tx, type, record, { past: 'checked', set })
      }),
    /** The task's indicators for a unit and all below it, by name: `true (1 of 1)`; null where nobody is asked. */
    stands: async (unit = xiamen): Promise<Readonly<Record<string, string>>> => {
      const { indicators } = await hub.task<{ indicators: readonly Value[] }>(
        task,
        `{ indicators(unit: "${unit}") { name met value { numerator denominator } } }`,
      )
      await expectSound(hub.store, platforms.indicators)
      return Object.fromEntries(
        indicators.map(({ name, met, value }) => [
          name,
          `${met} (${value.numerator} of ${value.denominator})`,
        ]),
      )
    },
    /** Whether the task is proven, for a unit and all below it, and what keeps each unmet condition from being met. */
    proof: async (unit = xiamen): Promise<Proven> => {
      const { proof } = await hub.task<{ proof: Asked }>(
        task,
        `{ proof(unit: "${unit}") { proven conditions { met asked { name }
           failing { nodes { unitId recordId group } } } } }`,
      )
      const unmet = proof.conditions.filter(({ met }) => met === false)
      return {
        proven: proof.proven,
        failing: Object.fromEntries(
          unmet.map(({ asked, failing }) => [
            asked.name,
            failing.nodes.map(({ unitId, recordId, group }) => recordId ?? group ?? unitId),
          ]),
        ),
      }
    },
    /** Whether all units together have done it, by the policy of the task. */
    together: async (): Promise<boolean | null> =>
      (await hub.task<{ proof: Together }>(task, '{ proof { rollUp { met } } }')).proof.rollUp.met,
    /** The light of a unit. */
    light: async (unit = xiamen): Promise<string> =>
      (await hub.unit<{ platforms: { light: string } }>(unit, '{ platforms { light } }')).platforms
        .light,
  }
}

interface Value {
  readonly name: string
  readonly met: boolean | null
  readonly value: { readonly numerator: number; readonly denominator: number }
}

interface Proven {
  readonly proven: boolean | null
  /** By condition that is not met: the record that fails it, else the group or the unit that lacks one. */
  readonly failing: Readonly<Record<string, readonly string[]>>
}

interface Together {
  readonly rollUp: { readonly met: boolean | null }
}

interface Asked {
  readonly proven: boolean | null
  readonly conditions: readonly {
    readonly met: boolean | null
    readonly asked: { readonly name: string }
    readonly failing: { readonly nodes: readonly Failing[] }
  }[]
}

interface Failing {
  readonly unitId: string
  readonly recordId: string | null
  readonly group: string | null
}
