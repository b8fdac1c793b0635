import { type Failing, provingTask } from '../../../test/support/proving.ts'
import type { StoreUnderTest } from '../../../test/support/stores.ts'
import { disclosure } from '../index.ts'

export const xiamen = 'CITY-350200'
export const page = 'https://www.example.cn/1.html'

/** The input of a published policy of Xiamen. */
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
 * @param packs the packs of law that are switched on
 */
export const startTask = async (
  stores: StoreUnderTest,
  task: number,
  {
    units = [xiamen],
    as = xiamen,
    packs = [],
  }: { units?: readonly string[]; as?: string; packs?: readonly string[] } = {},
) => {
  const unit = await provingTask(disclosure, stores.fresh(), {
    expected: { task, units },
    now: '2018-08-01T09:00:00+08:00',
    as,
    packs,
  })
  return {
    ...unit,
    /** Registers a record, of Xiamen if no unit is given. @returns its id */
    enter: (noun: string, input: object) =>
      unit.act(`register${noun}`, { unitId: xiamen, ...input }),
    stands: (id = xiamen) => unit.stands(id),
    /**
     * Whether the task is proven for a unit and all below it, and for each unmet condition what keeps it from being met:
     * ids of records, units, or units with a group.
     */
    proof: async (id = xiamen): Promise<Proof> => {
      const { proven, failing } = await unit.proven(id)
      const unmet = Object.entries(failing).map(([name, nodes]) => [name, nodes.map(tell)])
      return { proven, unmet: Object.fromEntries(unmet) }
    },
  }
}

interface Proof {
  readonly proven: boolean | null
  readonly unmet: Readonly<Record<string, readonly string[]>>
}

const tell = ({ unitId, recordId, group }: Failing): string =>
  recordId ?? (group === null ? unitId : `${unitId} ${group}`)
