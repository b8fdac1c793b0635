import { expect } from 'vitest'
import { expectSound } from '../../../test/support/audit.ts'
import { nounIn, provingTask } from '../../../test/support/proving.ts'
import type { StoreUnderTest } from '../../../test/support/stores.ts'
import { governmentServices } from '../index.ts'

export const city = 'CITY-350200'
export const district = 'CNTY-350203'
export const url = 'https://www.example.cn/1.html'

/** The domain in October 2018, with one unit that must answer for a task. */
export const startTask = async (no: number, stores: StoreUnderTest, unit = city) => {
  const { hub, act, reporter, proven } = await provingTask(governmentServices, stores.fresh(), {
    expected: { task: no, units: [unit] },
    now: '2018-10-10T09:00:00+08:00',
    as: unit,
  })
  return {
    hub,
    act,
    reporter,
    /** Enters a record and gives its id. @param noun e.g. `CertificateRequirement` */
    enter: (noun: string, input: object) => act(`register${noun}`, input),
    /** Does something with a record. @param mutation e.g. `cancelCertificateRequirement` */
    does: (mutation: string, id: string, input: object = {}) =>
      act(mutation, { [`${nounIn(mutation)}Id`]: id, ...input }),
    /** Whether each condition of the task is met for the unit; those that ask nothing of it left out. */
    met: async (): Promise<Readonly<Record<string, boolean>>> => {
      const { proven: isProven, met } = await proven(unit)
      expect(isProven).toBe(Object.values(met).every(Boolean))
      return met
    },
    /** What keeps a condition from being met: records that fail it, units and groups that lack one. */
    failing: async (condition: string): Promise<readonly string[]> =>
      ((await proven(unit)).failing[condition] ?? []).map(
        ({ unitId, recordType, recordId, group }) =>
          recordType && recordId
            ? `${recordType} ${recordId}`
            : [unitId, group].filter(Boolean).join(' '),
      ),
    expectSound: () => expectSound(hub.store, governmentServices.indicators),
  }
}
