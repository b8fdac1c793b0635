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

/** Disclosure alone in the summer of 2018, with Xiamen expected to answer for one task. */
export const proving = async (stores: StoreUnderTest, task: number) => {
  const hub = await startSubgraph(disclosure, stores.fresh(), {
    now: '2018-08-01T09:00:00+08:00',
    expected: [{ task, units: [xiamen] }],
  })
  const reporter = someone('reporter', xiamen)
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
    /** Runs a mutation as Xiamen's reporter; it must be done. @returns the record's id */
    act,
    /** Registers a record of Xiamen. @returns its id */
    enter: (noun: string, input: object) => act(`register${noun}`, { unitId: xiamen, ...input }),
    /** The task's conditions for Xiamen by name: `true (1 of 1)`. */
    stands: async (): Promise<Readonly<Record<string, string>>> => {
      const { indicators } = await hub.task<{ indicators: readonly Value[] }>(
        task,
        `{ indicators(unit: "${xiamen}") { name met value { numerator denominator } } }`,
      )
      await expectSound(hub.store, disclosure.indicators)
      return Object.fromEntries(
        indicators.map(({ name, met, value }) => [
          name,
          `${met} (${value.numerator} of ${value.denominator})`,
        ]),
      )
    },
  }
}

interface Value {
  readonly name: string
  readonly met: boolean | null
  readonly value: { readonly numerator: number; readonly denominator: number }
}
