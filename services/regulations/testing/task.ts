import { provingTask } from '../../../test/support/proving.ts'
import type { StoreUnderTest } from '../../../test/support/stores.ts'
import type { Expected } from '../../../test/support/unit-log.ts'
import { regulations } from '../index.ts'

export const xiamen = 'CITY-350200'
export const page = 'https://www.example.cn/1.html'
const province = 'PROV-350000'

/** Regulations alone in 2018, with some units expected to answer for one task; everything is done as the province. */
export const startTask = async (
  stores: StoreUnderTest,
  expected: Expected,
  now = '2018-08-01T09:00:00+08:00',
) => {
  const unit = await provingTask(regulations, stores.fresh(), { expected, now, as: province })
  return {
    ...unit,
    /** Registers a record, of Xiamen if no unit is given. @returns its id */
    enter: (noun: string, input: object) =>
      unit.act(`register${noun}`, { unitId: xiamen, ...input }),
    /** Registers a child of another record. @returns its id */
    enterWithin: (noun: string, input: object) => unit.act(`register${noun}`, input),
    stands: (id = province) => unit.stands(id),
    /** Whether the task is proven, for a unit and all below it; null when nobody must answer. */
    proven: async (id = province): Promise<boolean | null> => (await unit.proven(id)).proven,
  }
}
