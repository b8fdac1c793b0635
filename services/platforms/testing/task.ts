import { provingTask } from '../../../test/support/proving.ts'
import type { StoreUnderTest } from '../../../test/support/stores.ts'
import { changeRecord, type RecordType } from '../../kit/records/index.ts'
import type { LoggedRow } from '../../kit/store/index.ts'
import { platforms } from '../index.ts'

export const province = 'PROV-350000'
export const xiamen = 'CITY-350200'
export const page = 'https://www.example.cn/1.html'

const noPacks: readonly string[] = []

/**
 * Platforms alone in 2018, with units expected to answer for one task; everything is done as the province.
 * @param packs those of law that are switched on
 */
export const startTask = async (
  stores: StoreUnderTest,
  task: number,
  { units = [xiamen], now = '2018-08-01T09:00:00+08:00', packs = noPacks } = {},
) => {
  const unit = await provingTask(platforms, stores.fresh(), {
    expected: { task, units },
    now,
    as: province,
    packs,
  })
  const { hub } = unit
  return {
    ...unit,
    /** Registers a record, of Xiamen if no unit is given. @returns its id */
    enter: (noun: string, input: object) =>
      unit.act(`register${noun}`, { unitId: xiamen, ...input }),
    /** Registers a child of another record. @returns its id */
    enterWithin: (noun: string, input: object) => unit.act(`register${noun}`, input),
    /** A look at the page of a publication shows that it is not there. */
    refute: (type: RecordType, id: string): Promise<void> =>
      hub.store.write({ actor: 'test', now: new Date(now) }, async (tx) => {
        const record = await tx.find<LoggedRow>(type.entity, id)
        const set = { verdict: 'REFUTED', checkedAt: new Date(now), finding: '404' }
        if (record) await changeRecord(tx, type, record, { event: 'checked', set })
      }),
    stands: (id = xiamen) => unit.stands(id),
    /** Whether the task is proven, for a unit and all below it, and what keeps each unmet condition from being met. */
    proof: async (id = xiamen): Promise<Proven> => {
      const { proven, failing } = await unit.proven(id)
      const unmet = Object.entries(failing).map(([name, nodes]) => [
        name,
        nodes.map(({ unitId, recordId, group }) => recordId ?? group ?? unitId),
      ])
      return { proven, failing: Object.fromEntries(unmet) }
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

interface Proven {
  readonly proven: boolean | null
  /** By condition that is not met: the record that fails it, else the group or the unit that lacks one. */
  readonly failing: Readonly<Record<string, readonly string[]>>
}

interface Together {
  readonly rollUp: { readonly met: boolean | null }
}
