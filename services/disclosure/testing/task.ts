import {
  describeProof,
  pageUrl,
  startDomainTask,
  type TaskOptions,
  xiamen,
} from '../../../test/support/domain-task.ts'
import type { StoreUnderTest } from '../../../test/support/stores.ts'
import { disclosure } from '../index.ts'

export { fujian, pageUrl, xiamen } from '../../../test/support/domain-task.ts'

/** The input of a published policy of Xiamen. */
export const policy = {
  docNo: '廈府〔2018〕1號',
  title: 'Measures for one-stop services',
  formedOn: '2018-05-02',
  disclosureType: 'PROACTIVE',
  affectsPublicInterest: false,
  publishedOn: '2018-05-10',
  url: pageUrl,
}

/** Starts the domain in the summer of 2018; the reporter of Xiamen acts by default. */
export const startDisclosureTask = async (
  stores: StoreUnderTest,
  no: number,
  options: TaskOptions = {},
) => {
  const task = await startDomainTask(disclosure, stores, no, { as: xiamen, ...options })
  return {
    ...task,
    /** Without the indicators that count nil reports. */
    indicatorValues: async (unit = xiamen) =>
      Object.fromEntries(
        Object.entries(await task.indicatorValues(unit)).filter(
          ([name]) => !name.endsWith('DeclaredNone'),
        ),
      ),
    /** Declares that there was nothing of a kind in the year. */
    declareNone: (matter: string, input: object = {}) =>
      task.act('fileDisclosureNilReport', {
        unitId: xiamen,
        year: 2018,
        matter,
        declaredBy: '王某某，辦公室主任',
        basis: 'The registers of all offices were searched.',
        ...input,
      }),
    /** The states of the conditions, by name. */
    states: async (unit = xiamen) => (await task.proofOf(unit)).states,
    /**
     * A failure is the id of a record, or of a unit with its group. Conditions that are not demonstrated are left out: their
     * guard names the same units.
     */
    proof: async (unit = xiamen) => {
      const { proven, failing, states } = await task.proofOf(unit)
      const shown = Object.entries(failing).filter(([name]) => states[name] !== 'NOT_DEMONSTRATED')
      return describeProof(
        { proven, failing: Object.fromEntries(shown) },
        ({ unitId, recordId, group }) =>
          recordId ?? (group === null ? unitId : `${unitId} ${group}`),
      )
    },
  }
}
