import { expect } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { startDomainTask, xiamen } from '../../../test/support/domain-task.ts'
import { entityIn } from '../../../test/support/proof-task.ts'
import type { StoreUnderTest } from '../../../test/support/stores.ts'
import { governmentServices } from '../index.ts'

export { pageUrl, siming, xiamen } from '../../../test/support/domain-task.ts'

/** Starts the domain in October 2018, with one unit that is expected to report; its reporter acts. */
export const startServiceTask = async (stores: StoreUnderTest, no: number, unit = xiamen) => {
  const { hub, act, reporter, enterChild, proofOf } = await startDomainTask(
    governmentServices,
    stores,
    no,
    { units: [unit], now: '2018-10-10T09:00:00+08:00', as: unit },
  )
  return {
    hub,
    act,
    reporter,
    /** Registers a record. @returns its id */
    enter: enterChild,
    /** Runs an action of a record. @param mutation e.g. `cancelCertificateRequirement` */
    actOn: (mutation: string, id: string, input: object = {}) =>
      act(mutation, { [`${entityIn(mutation)}Id`]: id, ...input }),
    /** Whether each condition of the task is met for the unit, which one without records is not; conditions that do not apply are left out. */
    met: async (): Promise<Readonly<Record<string, boolean>>> => {
      const { proven, met } = await proofOf(unit)
      expect(proven).toBe(Object.values(met).every(Boolean))
      return met
    },
    /** The failures of a condition: record type and id, or unit and group. */
    failing: async (condition: string): Promise<readonly string[]> =>
      ((await proofOf(unit)).failing[condition] ?? []).map(
        ({ unitId, recordType, recordId, group }) =>
          recordType && recordId
            ? `${recordType} ${recordId}`
            : [unitId, group].filter(Boolean).join(' '),
      ),
    proofOf,
    expectSound: () => expectConsistentStore(hub.store, governmentServices.indicators),
  }
}
