import { expect } from 'vitest'
import { expectSound } from '../../test/kit/audit.ts'
import type { StoreUnderTest } from '../../test/kit/stores.ts'
import { someone, startSubgraph } from '../../test/kit/subgraph.ts'
import { governmentServices } from './index.ts'

export const city = 'CITY-350200'
export const district = 'CNTY-350203'
export const url = 'https://www.example.cn/1.html'

/** The domain in October 2018, with one unit that must answer for a task. */
export const openTask = async (no: number, stores: StoreUnderTest, unit = city) => {
  const hub = await startSubgraph(governmentServices, stores.fresh(), {
    now: '2018-10-10T09:00:00+08:00',
    expected: [{ task: no, units: [unit] }],
  })
  const reporter = someone('reporter', unit)
  // Every mutation is a verb and the noun it gives back.
  const act = async (mutation: string, input: object, viewer = reporter) => {
    const name = nameIn(mutation)
    const payload = await hub.act<Payload>(
      viewer,
      mutation,
      input,
      `{ ${name} { id } errors { ... on UserError { message } } }`,
    )
    const id = payload[name]?.id
    if (id === undefined) throw new Error(JSON.stringify(payload))
    return id
  }
  return {
    hub,
    act,
    reporter,
    /** Enters a record and gives its id. @param noun e.g. `ProofItem` */
    enter: (noun: string, input: object) => act(`register${noun}`, input),
    /** Does something with a record. @param mutation e.g. `cancelProofItem` */
    does: (mutation: string, id: string, input: object = {}) =>
      act(mutation, { [`${nameIn(mutation)}Id`]: id, ...input }),
    /** Whether each condition of the task is met for the unit; those that ask nothing of it left out. */
    met: async (): Promise<Readonly<Record<string, boolean>>> => {
      const { proof } = await hub.task<{ proof: Proof }>(
        no,
        `{ proof(unit: "${unit}") { proven conditions { asked { name } met } } }`,
      )
      const asked = proof.conditions.filter(({ met }) => met !== null)
      expect(proof.proven).toBe(asked.every(({ met }) => met))
      return Object.fromEntries(asked.map(({ asked: { name }, met }) => [name, met === true]))
    },
    /** What keeps a condition from being met: records that fail it, units and groups that lack one. */
    failing: async (condition: string): Promise<readonly string[]> => {
      const { proof } = await hub.task<{ proof: Proof }>(
        no,
        `{ proof(unit: "${unit}") { conditions {
          asked { name } failing { nodes { unitId noun recordId group } } } } }`,
      )
      const found = proof.conditions.find(({ asked: { name } }) => name === condition)
      return (found?.failing.nodes ?? []).map(({ unitId, noun, recordId, group }) =>
        noun && recordId ? `${noun} ${recordId}` : [unitId, group].filter(Boolean).join(' '),
      )
    },
    expectSound: () => expectSound(hub.store, governmentServices.indicators),
  }
}

interface Proof {
  readonly proven: boolean | null
  readonly conditions: readonly {
    readonly asked: { readonly name: string }
    readonly met: boolean | null
    readonly failing: { readonly nodes: readonly Failing[] }
  }[]
}

interface Failing {
  readonly unitId: string
  readonly noun: string | null
  readonly recordId: string | null
  readonly group: string | null
}

type Payload = Readonly<Record<string, { readonly id: string } | null>>

const nameIn = (mutation: string): string =>
  mutation.replace(/^[a-z]+(To(?=[A-Z]))?/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())
